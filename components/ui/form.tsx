'use client';

import {
  createContext,
  type FormEvent,
  type FormHTMLAttributes,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './button';

interface FormState {
  /** One sentence a field, by the field's name. */
  faults: Record<string, string>;
  busy: boolean;
}
const State = createContext<FormState>({ faults: {}, busy: false });

/** The sentence of refusal for a field of the form around it. */
export const useFault = (name: string): string | undefined => useContext(State).faults[name];

interface Refusal {
  message: string;
  /** Sentences that belong to no field on the screen. */
  more: string[];
  signIn: boolean;
}

/**
 * A form that posts to a route handler and works without JavaScript. With it, a refusal is shown beside the
 * fields and everything typed stays; a success goes where the answer says.
 */
export function Form({
  children,
  className = '',
  ...rest
}: FormHTMLAttributes<HTMLFormElement> & { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    setReady(true);
    const awake = () => setBusy(false);
    window.addEventListener('pageshow', awake);
    return () => window.removeEventListener('pageshow', awake);
  }, []);
  useEffect(() => {
    if (!refusal) return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid=true]') ?? find('[data-refusal]'))?.focus();
  }, [refusal]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const target = event.currentTarget;
    const answer = await send(target, (event.nativeEvent as SubmitEvent).submitter);
    if ('next' in answer) return open(answer.next);
    setBusy(false);
    setFaults(answer.fields);
    const shown = (name: string) => target.elements.namedItem(name) !== null;
    setRefusal({
      message: answer.message,
      more: Object.entries(answer.fields).flatMap(([name, text]) => (shown(name) ? [] : [text])),
      signIn: answer.signIn,
    });
  }

  return (
    <form ref={form} method="post" noValidate={ready} onSubmit={submit} className={className} {...rest}>
      <State.Provider value={{ faults, busy }}>
        {refusal && <RefusalBox {...refusal} />}
        {children}
      </State.Provider>
    </form>
  );
}

/** Goes to a page, made anew by the server even where only the part after # differs. */
function open(next: string) {
  const { pathname, search } = window.location;
  const to = new URL(next, window.location.href);
  if (to.pathname !== pathname || to.search !== search) return window.location.assign(to);
  window.history.replaceState(null, '', to);
  window.location.reload();
}

function RefusalBox({ message, more, signIn }: Refusal) {
  return (
    <div
      role="alert"
      data-refusal
      tabIndex={-1}
      className="my-2 rounded-md bg-red-tint px-3 py-2 text-sm text-red outline-offset-4"
    >
      <p className="font-semibold">{message}</p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {signIn && (
        <p>
          <a className="underline" href="/sign-in" target="_blank" rel="noopener">
            Sign in in another tab
          </a>
          , then send this form again. What you typed stays here.
        </p>
      )}
    </div>
  );
}

type Answer = { next: string } | { message: string; fields: Record<string, string>; signIn: boolean };

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Answer> {
  const data = new FormData(form, submitter);
  const typed = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') typed.append(name, value);
  const body = form.enctype === 'multipart/form-data' ? data : typed;
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    const said = (await answer.json()) as {
      next?: string;
      error?: string;
      message?: string;
      fields?: Record<string, string>;
    };
    if (answer.ok) return { next: said.next ?? window.location.href };
    return {
      message: said.message ?? 'This did not work. What you typed is still here.',
      fields: said.fields ?? {},
      signIn: said.error === 'signed-out',
    };
  } catch {
    return {
      message: 'Stepwise could not be reached. What you typed is still here; please try again.',
      fields: {},
      signIn: false,
    };
  }
}

/** The form's one primary button; while it works it says so and does not send twice. */
export function Submit({
  children,
  working = 'Saving…',
  className = '',
  look = 'primary',
  name,
  value,
}: {
  children: ReactNode;
  working?: string;
  className?: string;
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  name?: string;
  value?: string;
}) {
  const { busy } = useContext(State);
  return (
    <Button
      type="submit"
      look={look}
      className={className}
      aria-disabled={busy || undefined}
      {...(name && { name, value })}
    >
      {busy ? working : children}
    </Button>
  );
}
