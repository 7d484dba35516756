import type { ReactNode } from 'react';
import { Nav } from './nav';
import { NewKey } from './new-key';
import { SignOut } from './sign-out';
import { Wordmark } from './wordmark';

/** The frame of the dashboard: where one is, whose clinic it is, and the way out. */
export function Shell({
  clinicName,
  name,
  isDemo,
  children,
}: {
  clinicName: string;
  name: string;
  isDemo: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-3 px-4 lg:gap-x-6 md:px-6">
          <Wordmark href="/programs" />
          <Nav />
          <div className="flex min-w-0 grow basis-0 items-center justify-end gap-3">
            <p className="min-w-0 truncate text-right text-xs leading-tight text-soft">
              <span className="block truncate font-semibold text-ink">{clinicName}</span>
              <span className="hidden truncate lg:block">{name}</span>
            </p>
            <NewKey />
            <SignOut />
          </div>
        </div>
        {isDemo && (
          <p className="bg-tint px-4 py-2 text-center text-xs">
            This is the demo clinic. Everyone in it is invented, and every visitor shares it:{' '}
            <strong className="font-semibold">enter no real names.</strong>
          </p>
        )}
      </header>
      <main id="main" tabIndex={-1} className="above-dock mx-auto max-w-6xl px-4 py-6 md:px-6 md:py-9">
        {children}
      </main>
    </>
  );
}
