import type { ReactNode } from 'react';
import { Wordmark } from '../shell/wordmark';

/** The frame of sign-in, sign-up and the first run: the form, and beside it on wide screens the figure. */
export function Door({
  title,
  children,
  below,
  picture,
}: {
  title: string;
  children: ReactNode;
  below?: ReactNode;
  picture?: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="flex flex-col px-5 py-5 sm:px-10">
        <header>
          <Wordmark />
        </header>
        <main id="main" className="mx-auto my-auto grid w-full max-w-md gap-6 py-8">
          <h1 className="text-3xl">{title}</h1>
          {children}
          {below && <div className="border-t border-line pt-5 text-sm text-soft">{below}</div>}
        </main>
      </div>
      <aside aria-hidden="true" className="hidden place-items-center bg-paper p-12 lg:grid">
        <div className="w-full max-w-xl">{picture}</div>
      </aside>
    </div>
  );
}

export function DoorLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-8 items-center font-semibold text-teal underline underline-offset-4"
    >
      {children}
    </a>
  );
}
