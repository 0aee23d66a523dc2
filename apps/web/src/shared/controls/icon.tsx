import { cx } from '../class-names.ts';

/** Paths of the icons on a grid of 16 by 16, drawn with the current text colour. */
const paths = {
  home: 'M2.5 7 8 2.5 13.5 7v6.5h-4V10h-3v3.5h-4z',
  tree: 'M3 3h4M3 3v9.5h4M3 7.75h4M9.5 3H13M9.5 7.75H13M9.5 12.5H13',
  upload: 'M8 10.5v-8M4.8 5.5 8 2.3l3.2 3.2M2.5 10.5v3h11v-3',
  download: 'M8 2.5v8M4.8 7.3 8 10.5l3.2-3.2M2.5 13.5h11',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 .01 0M8 1.8v1.6M8 12.6v1.6M1.8 8h1.6M12.6 8h1.6M3.6 3.6l1.1 1.1M11.3 11.3l1.1 1.1M12.4 3.6l-1.1 1.1M4.7 11.3l-1.1 1.1',
  help: 'M8 1.8a6.2 6.2 0 1 0 .01 0M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.4v.1',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.3 10.3l3.2 3.2',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  back: 'M5.8 3 2.8 6l3 3M3 6h6.2a3.6 3.6 0 0 1 0 7.2H6',
  x: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  minus: 'M3.5 8h9',
  theme: 'M8 2a6 6 0 1 0 .01 0M8 2v12M8 5l4.5-.8M8 8h6M8 11l4.5.8',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  store: 'M2.8 6.5v7h10.4v-7M1.8 6.5 3.3 2.5h9.4l1.5 4M1.8 6.5a2 2 0 0 0 4.1 0 2 2 0 0 0 4.2 0 2 2 0 0 0 4.1 0',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  table: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13',
  chart: 'M2.5 2.5v11h11M5 10l2.7-3.5 2.3 2L13 4.5',
  descending: 'M8 3v10M4.8 9.8 8 13l3.2-3.2',
  ascending: 'M8 13V3M4.8 6.2 8 3l3.2 3.2',
  warn: 'M8 2.3 14.3 13.3H1.7zM8 6.5v3.2M8 11.4v.1',
  info: 'M8 1.8a6.2 6.2 0 1 0 .01 0M8 7.3v4M8 4.8v.1',
  bad: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.8v4M8 11.1v.1',
  ok: 'M8 1.8a6.2 6.2 0 1 0 .01 0M5.3 8.2 7.2 10.1 10.8 6',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0',
  file: 'M4 1.8h5.3L12.5 5v9.2H4zM9 1.8V5.3h3.5',
  people:
    'M6 3.2a2.3 2.3 0 1 0 .01 0M1.8 13.2c.3-2.6 2-4 4.2-4s3.9 1.4 4.2 4M10.8 3.6a2 2 0 0 1 0 3.9M11.6 9.5c1.5.4 2.4 1.7 2.6 3.7',
  key: 'M5 7.2a2.9 2.9 0 1 0 .01 0M7.1 8 13.5 3.5M11 5.3l1.4 2M13 4l.8 1.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  out: 'M9.5 2.5h-6v11h6M6.5 8h7M11 5.5 13.5 8 11 10.5',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words; it says nothing of its own to a screen reader. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={cx('icon', small && 'icon-sm')} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
