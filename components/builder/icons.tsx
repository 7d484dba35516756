import type { ReactNode } from 'react';

/** Small line drawings for actions whose word stands beside them or in their name. */
function Icon({ children, filled = false }: { children: ReactNode; filled?: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="size-[1.125rem] shrink-0"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const UpIcon = () => (
  <Icon>
    <path d="M10 16V4M5 9l5-5 5 5" />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="M10 4v12M5 11l5 5 5-5" />
  </Icon>
);
export const RemoveIcon = () => (
  <Icon>
    <path d="M5 5l10 10M15 5L5 15" />
  </Icon>
);
export const AddIcon = () => (
  <Icon>
    <path d="M10 4v12M4 10h12" />
  </Icon>
);
export const TickIcon = () => (
  <Icon>
    <path d="M4 10.5l4 4 8-9" />
  </Icon>
);
export const StarIcon = ({ filled }: { filled: boolean }) => (
  <Icon filled={filled}>
    <path d="M10 2.8l2.2 4.7 5 .6-3.7 3.5 1 5.1-4.5-2.6-4.5 2.6 1-5.1L2.8 8.1l5-.6z" />
  </Icon>
);
export const NoteIcon = () => (
  <Icon>
    <path d="M4 5h12M4 9h12M4 13h7" />
  </Icon>
);
export const GripIcon = () => (
  <Icon>
    <path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" strokeWidth="2.4" />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M7 4L3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 010 9H8" />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="M13 4l3.5 3.5L13 11M16 7.5H8a4.5 4.5 0 000 9h4" />
  </Icon>
);
