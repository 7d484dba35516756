import type { ReactNode } from 'react';

/** A part of a long form: its name and reason on the left, its fields on the right; under each other on a phone. */
export function Group({
  title,
  why,
  children,
  id,
  wide = false,
}: {
  title: string;
  why?: ReactNode;
  children: ReactNode;
  id?: string;
  wide?: boolean;
}) {
  return (
    <section
      id={id}
      aria-label={title}
      className="grid gap-x-10 gap-y-4 border-t border-line py-7 md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="text-lg">{title}</h2>
        {why && <p className="mt-1 text-sm text-soft">{why}</p>}
      </div>
      <div className={`grid gap-5 ${wide ? '' : 'max-w-2xl'}`}>{children}</div>
    </section>
  );
}

/** Two fields beside each other where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-5 sm:grid-cols-2">{children}</div>;
}
