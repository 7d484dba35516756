import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md px-4 py-2 text-sm font-semibold min-h-11 transition-colors duration-100 cursor-pointer disabled:cursor-not-allowed disabled:opacity-60 no-underline';
const LOOKS: Record<Look, string> = {
  primary: 'bg-teal text-on-teal hover:bg-teal-deep',
  quiet: 'border border-edge bg-surface text-ink hover:border-teal hover:text-teal',
  plain: 'text-teal hover:bg-tint',
  danger: 'border border-red bg-surface text-red hover:bg-red-tint',
};

/** One primary button a screen; the others are quiet. */
export function Button({
  look = 'quiet',
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type={type} className={`${BASE} ${LOOKS[look]} ${className}`} {...rest} />;
}

/** A link that reads as an action. */
export function ButtonLink({
  look = 'quiet',
  className = '',
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: Look }) {
  return <a className={`${BASE} ${LOOKS[look]} ${className}`} {...rest} />;
}
