/** Three steps, each a little higher: the mark and the name. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true" focusable="false">
      <rect x="2" y="15" width="5.5" height="6" rx="1.6" fill="currentColor" opacity=".45" />
      <rect x="9.25" y="9.5" width="5.5" height="11.5" rx="1.6" fill="currentColor" opacity=".7" />
      <rect x="16.5" y="3" width="5.5" height="18" rx="1.6" fill="currentColor" />
    </svg>
  );
}

export function Wordmark({ href = '/' }: { href?: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-2 font-serif text-lg font-bold text-teal">
      <Mark className="size-5" />
      Stepwise
    </a>
  );
}
