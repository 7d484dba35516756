'use client';

import { PlainPage } from '../components/shell/plain-page';
import { Button } from '../components/ui/button';

/** Something of ours broke. The number leads to the line in the server's log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainPage
      title="This page could not be shown"
      action={
        <Button look="primary" onClick={() => window.location.reload()}>
          Try again
        </Button>
      }
      to={{ href: '/programs', label: 'Go to your programs' }}
    >
      Nothing that was saved is lost.
      {error.digest && (
        <span className="figures mt-2 block text-sm">If it stays, say this number: {error.digest}</span>
      )}
    </PlainPage>
  );
}
