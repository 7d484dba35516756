'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';

const PLACES = [
  { href: '/programs', label: 'Programs' },
  { href: '/patients', label: 'Patients' },
  { href: '/catalog', label: 'Catalog' },
  { href: '/templates', label: 'Templates' },
  { href: '/settings', label: 'Settings' },
];

/** The places of the dashboard; on a phone they stand at the bottom, in reach of the thumb. */
export function Nav() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="dock border-line bg-surface md:border-0 md:bg-transparent">
      <ul className="flex items-stretch justify-around md:justify-start md:gap-1">
        {PLACES.map(({ href, label }) => {
          const here = path === href || path.startsWith(`${href}/`);
          return (
            <li key={href} className="grow md:grow-0">
              <Link
                href={href}
                prefetch={false}
                aria-current={here ? 'page' : undefined}
                className="relative flex min-h-12 items-center justify-center px-0.5 text-xs font-semibold min-[23.75rem]:text-sm text-soft hover:text-teal aria-[current]:text-teal md:min-h-14 md:px-2 lg:px-3"
              >
                {label}
                <Mark here={here} />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The bar under the place where one is, and under the one that is being opened. */
function Mark({ here }: { here: boolean }) {
  const { pending } = useLinkStatus();
  if (!here && !pending) return null;
  return (
    <span
      aria-hidden="true"
      className={`absolute inset-x-1.5 top-0 lg:inset-x-3 h-0.5 rounded-full bg-teal md:top-auto md:bottom-0 ${pending && !here ? 'animate-pulse' : ''}`}
    />
  );
}
