import type { ReactNode } from 'react';

/**
 * Fields that belong together. At every key a browser looks through all fields of the same form for what it might fill
 * in, and those without a form count as one: sixty rows of them cost more than the letter itself.
 */
export function Fields({ className = 'contents', children }: { className?: string; children: ReactNode }) {
  return (
    <form className={className} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
