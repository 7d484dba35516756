'use client';

import { useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { photoHref } from '../catalog/photo';

const WORDS = { exercise: 'Exercise', habit: 'Habit', therapy: 'Therapy', condition: 'About' } as const;

/** The item's photo or figure, small; its kind as a word where nothing is drawn. */
export function Thumb({
  row,
  onBed = false,
  className = '',
}: {
  row: CatalogRow | undefined;
  /** Whether this person does it on the bed: then no mat is drawn. */
  onBed?: boolean;
  className?: string;
}) {
  const [broken, setBroken] = useState(false);
  const figure = row && 'figure' in row ? row.figure : null;
  const photo = row ? photoHref(row) : '';
  const box = `shrink-0 overflow-hidden rounded-sm bg-tint ${className}`;
  if (!(photo || figure) || broken)
    return (
      <span aria-hidden="true" className={`${box} flex items-center justify-center text-xs text-soft`}>
        {row ? WORDS[row.kind] : ''}
      </span>
    );
  return (
    <img
      src={photo || `/figures/${figure}${onBed ? '-on-bed' : ''}.svg`}
      alt=""
      loading="lazy"
      decoding="async"
      // A picture that failed before the page came alive has no event left to tell of it.
      ref={(picture) => {
        if (picture?.complete && picture.naturalWidth === 0) setBroken(true);
      }}
      onError={() => setBroken(true)}
      className={`${box} object-contain`}
    />
  );
}
