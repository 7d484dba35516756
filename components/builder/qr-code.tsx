'use client';

import { useEffect, useState } from 'react';

interface Modules {
  size: number;
  path: string;
}

/** A code that a phone's camera opens. Drawn as one path; the library comes only when a code is wanted. */
export function QrCode({ text }: { text: string }) {
  const [modules, setModules] = useState<Modules | null>(null);
  useEffect(() => {
    let current = true;
    import('qrcode').then(({ default: { create } }) => {
      if (current) setModules(modulesOf(create(text, { errorCorrectionLevel: 'M' }).modules));
    });
    return () => {
      current = false;
    };
  }, [text]);
  if (!modules) return <div className="aspect-square w-44 rounded-md bg-white" />;
  // Quiet zone of 4 modules on each side, as ISO/IEC 18004 asks.
  const edge = modules.size + 8;
  return (
    <svg
      viewBox={`-4 -4 ${edge} ${edge}`}
      role="img"
      aria-label="QR code of the patient’s link"
      shapeRendering="crispEdges"
      className="w-44 rounded-md bg-white"
    >
      <path d={modules.path} fill="#000" />
    </svg>
  );
}

function modulesOf({ size, data }: { size: number; data: ArrayLike<number> }): Modules {
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
  return { size, path };
}
