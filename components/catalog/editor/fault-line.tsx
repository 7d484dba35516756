'use client';

import { useEffect, useRef } from 'react';
import { useFault } from '../../ui/form';

/** The sentence of refusal for a group of fields. What is folded around it opens, so that it is seen. */
export function FaultLine({ name, given, id }: { name: string; given?: string | undefined; id: string }) {
  const fault = useFault(name) ?? given;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fault) line.current?.closest('details')?.setAttribute('open', '');
  }, [fault]);
  return (
    <p ref={line} id={id} className={fault ? 'text-sm font-medium text-red' : 'hidden'}>
      {fault}
    </p>
  );
}

/** Opens what is folded around a field once the field is refused; the field itself says why. */
export function OpensOnFault({ name }: { name: string }) {
  const fault = useFault(name);
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (fault) mark.current?.closest('details')?.setAttribute('open', '');
  }, [fault]);
  return <span ref={mark} hidden />;
}
