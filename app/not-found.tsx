import type { Metadata } from 'next';
import { PlainPage } from '../components/shell/plain-page';

export const metadata: Metadata = { title: 'Nothing here' };

/** Missing, moved, or another clinic's: they look the same. */
export default function NotFound() {
  return (
    <PlainPage title="There is nothing here" to={{ href: '/programs', label: 'Go to your programs' }}>
      The page may have been moved or removed, or the address may be mistyped.
    </PlainPage>
  );
}
