import type { ReactNode } from 'react';

const LOOKS = {
  check: { box: 'bg-amber-tint text-amber', word: 'Check' },
  stop: { box: 'bg-red-tint text-red', word: 'Stop' },
  note: { box: 'bg-tint text-ink', word: 'Note' },
} as const;

/** A sentence that stands out: its meaning is in its first word, never in its colour alone. */
export function Notice({ look, children }: { look: keyof typeof LOOKS; children: ReactNode }) {
  const { box, word } = LOOKS[look];
  return (
    <div className={`rounded-md px-3 py-2 text-sm ${box}`}>
      <strong className="mr-1.5 font-semibold">{word}</strong>
      {children}
    </div>
  );
}
