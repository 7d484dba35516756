import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Stepwise', template: '%s · Stepwise' },
  description:
    'Home programs for back and hip care: built in minutes, opened without a login, printed on one sheet.',
  robots: { index: false, follow: false },
};
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#12181b' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the request keeps every page dynamic, so that the nonce of its scripts is this response's own.
  await headers();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
