import type { NeedDto } from '../../lib/follow-up/schema';

/** Who should hear from the clinic, each once, with the reason. */
export function Needs({ needs }: { needs: readonly NeedDto[] }) {
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="needs" className="mb-8 rounded-lg border border-edge bg-amber-tint p-4 sm:p-5">
      <h2 id="needs" className="text-lg text-amber">
        Needs me
      </h2>
      <ul className="mt-2 grid gap-1">
        {needs.map((need) => (
          <li key={need.programId} className="flex flex-wrap items-baseline gap-x-3">
            <a
              href={`/programs/${need.programId}/progress`}
              className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4"
            >
              {need.patientName}
            </a>
            {need.birthYear && <span className="figures text-sm text-soft">born {need.birthYear}</span>}
            <span className="text-sm">{need.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
