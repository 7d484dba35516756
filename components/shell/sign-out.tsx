'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { unsentPrograms } from './unsent';

/**
 * Ends the session by a plain form, which works without JavaScript. Signing out empties what the browser kept,
 * so edits that were not sent yet are named first.
 */
export function SignOut() {
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [unsent, setUnsent] = useState<string[]>([]);

  async function ask(event: FormEvent) {
    event.preventDefault();
    const waiting = await unsentPrograms().catch(() => []);
    setUnsent(waiting);
    if (waiting.length) dialog.current?.showModal();
    else form.current?.submit();
  }

  return (
    <form ref={form} method="post" action="/api/sign-out" onSubmit={ask}>
      <button
        type="submit"
        className="inline-flex min-h-11 cursor-pointer items-center rounded-md px-2 text-sm font-semibold whitespace-nowrap text-soft hover:bg-tint hover:text-teal"
      >
        Sign out
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="unsent-title"
        className="m-auto w-full max-w-md rounded-lg bg-surface p-6 text-ink shadow-lift"
      >
        <h2 id="unsent-title" className="text-xl">
          Some edits were not sent yet
        </h2>
        <p className="mt-2 text-soft">
          They wait on this device and go out when you open the program. Signing out removes them.
        </p>
        <div className="mt-5 grid gap-2">
          {unsent.map((id, index) => (
            <ButtonLink key={id} look={index ? 'quiet' : 'primary'} href={`/programs/${id}`}>
              Open {unsent.length > 1 ? `program ${index + 1} of ${unsent.length}` : 'the program'}
            </ButtonLink>
          ))}
          <Button onClick={() => dialog.current?.close()}>Stay signed in</Button>
          <Button look="danger" onClick={() => form.current?.submit()}>
            Sign out and lose these edits
          </Button>
        </div>
      </dialog>
    </form>
  );
}
