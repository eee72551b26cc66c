import type { ReactNode } from 'react';

const shapes = {
  plus: <path d="M12 5v14M5 12h14" />,
  more: <path strokeWidth="3" d="M12 5.5v.01M12 12v.01M12 18.5v.01" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  bell: <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15L6 16zM10 21h4" />,
  hourglass: <path d="M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4" />,
  settings: (
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 17m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0" />
  ),
  play: <path d="M8 5.5v13l10.5-6.5z" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" />,
  stop: <path d="M7 7h10v10H7z" />,
  restart: <path d="M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4" />,
  repeat: <path d="M4 11V9a3 3 0 0 1 3-3h12M16 3l3 3-3 3M20 13v2a3 3 0 0 1-3 3H5M8 21l-3-3 3-3" />,
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  warning: <path d="M12 4L2.8 19.5h18.4L12 4zM12 10v4.5M12 17.2v.01" />,
  question: (
    <path d="M9 9a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.3v.01M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z" />
  ),
  person: <path d="M12 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5" />,
  live: (
    <path d="M12 12v.01M8.5 8.5a5 5 0 0 0 0 7M15.5 8.5a5 5 0 0 1 0 7M5.7 5.7a9 9 0 0 0 0 12.6M18.3 5.7a9 9 0 0 1 0 12.6" />
  ),
  offline: (
    <path d="M4 4l16 16M8 18h9.5M7.2 9.1A4.5 4.5 0 0 0 8 18M10.5 6.2a5.5 5.5 0 0 1 6.7 4.3a3.8 3.8 0 0 1 2.6 5.8" />
  ),
  show: (
    <path d="M2.5 12S6 5.5 12 5.5S21.5 12 21.5 12S18 18.5 12 18.5S2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z" />
  ),
  hide: (
    <path d="M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-2.7 3.5M6.3 7.5A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.7-1.4M10.2 10.2a2.5 2.5 0 0 0 3.6 3.6" />
  ),
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20" />,
  select: (
    <path d="M4 6.5l1.5 1.5L8.5 5M4 12.5l1.5 1.5L8.5 11M4 18.5l1.5 1.5L8.5 17M12 7h8M12 13h8M12 19h8" />
  ),
  options: <path d="M4 7h16M7 12h10M10 17h4" />,
  moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
  down: <path d="M6 9.5l6 6 6-6" />,
  pencil: <path d="M4 20l1-4L16.5 4.5l3 3L8 19l-4 1zM14 7l3 3" />,
  expand: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  grip: <path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />,
  trash: <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 10.5v5.5M13.5 10.5v5.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A line drawing that takes the colour of the text around it; always beside or inside something with a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
