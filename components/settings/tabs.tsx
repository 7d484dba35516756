'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The parts of the settings; the history is the owner's. */
export function SettingsTabs({ isOwner }: { isOwner: boolean }) {
  const path = usePathname();
  const tabs = [
    { href: '/settings', label: 'Clinic' },
    { href: '/settings/people', label: 'People' },
    ...(isOwner
      ? [
          { href: '/settings/therapies', label: 'Therapies' },
          { href: '/settings/activity', label: 'Activity' },
        ]
      : []),
  ];
  return (
    <nav aria-label="Settings" className="mb-6 flex flex-wrap gap-2">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
          className="inline-flex min-h-9 items-center rounded-full border border-edge bg-surface px-4 text-sm font-semibold hover:border-teal hover:text-teal aria-[current]:border-teal aria-[current]:bg-teal aria-[current]:text-on-teal"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
