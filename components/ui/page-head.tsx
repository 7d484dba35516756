import type { ReactNode } from 'react';

/** The title of a page with what it is about, and its one primary action. */
export function PageHead({
  title,
  children,
  action,
  back,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  back?: { href: string; label: string };
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="grid max-w-2xl gap-1">
        {back && (
          <a href={back.href} className="inline-flex min-h-8 items-center text-sm font-semibold text-teal">
            <span aria-hidden="true" className="mr-1">
              ←
            </span>
            {back.label}
          </a>
        )}
        <h1 className="text-2xl">{title}</h1>
        {children && <div className="text-sm text-soft">{children}</div>}
      </div>
      {action}
    </header>
  );
}
