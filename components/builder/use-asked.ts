'use client';

import { useEffect, useState } from 'react';

/** What was asked of the server when a dialog opened: on its way, here, or refused with its reason. */
export type Asked<T> = { state: 'asking' } | { state: 'here'; value: T } | { state: 'refused'; why: string };

/** Asks once, when the part is shown. `ask` must stay the same for the same question. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'asking' });
  useEffect(() => {
    let gone = false;
    ask().then(
      (value) => !gone && setAsked({ state: 'here', value }),
      (error: Error) => !gone && setAsked({ state: 'refused', why: error.message }),
    );
    return () => {
      gone = true;
    };
  }, [ask]);
  return asked;
}
