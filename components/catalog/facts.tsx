import type { ReactNode } from 'react';

/** A name and what stands for it; nothing where there is nothing. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children || (Array.isArray(children) && !children.length)) return null;
  return (
    <div className="grid gap-0.5 border-t border-line py-3 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-4">
      <dt className="text-sm font-semibold text-soft">{name}</dt>
      <dd className="text-sm">{children}</dd>
    </div>
  );
}

export const Bullets = ({ lines }: { lines: readonly string[] }) =>
  lines.length ? (
    <ul className="grid list-disc gap-1 pl-4 marker:text-teal">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
