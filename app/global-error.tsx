'use client';

import { PlainPage } from '../components/shell/plain-page';
import { ButtonLink } from '../components/ui/button';
import './globals.css';

/** The last resort, when even the frame of the page broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Stepwise</title>
        <PlainPage
          title="This page could not be shown"
          action={
            <ButtonLink look="primary" href="/programs">
              Go to your programs
            </ButtonLink>
          }
        >
          Nothing that was saved is lost. Please try again in a moment.
        </PlainPage>
      </body>
    </html>
  );
}
