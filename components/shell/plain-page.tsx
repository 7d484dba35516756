import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button';
import { Wordmark } from './wordmark';

/** One calm page for what could not be shown: what happened, and the one way on. */
export function PlainPage({
  title,
  children,
  to,
  action,
}: {
  title: string;
  children: ReactNode;
  to?: { href: string; label: string };
  action?: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col px-5 py-5 sm:px-10">
      <header>
        <Wordmark />
      </header>
      <main id="main" className="mx-auto my-auto grid w-full max-w-lg gap-4 py-10">
        <h1 className="text-3xl">{title}</h1>
        <p className="text-lg text-soft">{children}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          {action}
          {to && (
            <ButtonLink look={action ? 'quiet' : 'primary'} href={to.href}>
              {to.label}
            </ButtonLink>
          )}
        </div>
      </main>
    </div>
  );
}
