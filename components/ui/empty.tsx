import type { ReactNode } from 'react';

/** An empty list says what will stand here and offers the one next step. */
export function Empty({
  title,
  children,
  picture,
  action,
}: {
  title: string;
  children: ReactNode;
  picture?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="mx-auto grid max-w-md justify-items-center gap-4 px-6 py-14 text-center">
      {picture && (
        <div className="w-56 rounded-lg bg-paper p-4 [&_img]:max-h-44 [&_img]:object-contain">{picture}</div>
      )}
      <h2 className="text-xl">{title}</h2>
      <p className="text-soft">{children}</p>
      {action}
    </section>
  );
}
