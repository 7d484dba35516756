import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  plain: 'font-semibold text-soft hover:bg-tint hover:text-teal',
  teal: 'font-semibold text-teal hover:bg-tint',
  framed: 'border border-edge bg-surface font-semibold text-ink hover:border-teal hover:text-teal',
  danger: 'font-semibold text-red hover:bg-red-tint',
  light: 'border border-line bg-surface text-ink hover:border-teal hover:text-teal',
} as const;

/** The builder's small actions: 32 px at the least, so that a whole plan stands on one screen. */
export function SmallButton({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-8 min-w-8 shrink-0 cursor-pointer items-center justify-center gap-1 rounded-sm px-1.5 text-sm aria-disabled:cursor-default aria-disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
