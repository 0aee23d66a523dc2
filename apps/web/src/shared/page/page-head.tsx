import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import styles from './page.module.css';

/** The one line over a page: its name, what it holds, its views and its acts. */
export function PageHead({
  title,
  note,
  children,
  actions,
}: {
  title: string;
  note?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={cx(styles.pageHead)}>
      <h1>{title}</h1>
      {note ? <span className="t3 xs">{note}</span> : null}
      {children}
      <span className="push" />
      {actions}
    </div>
  );
}
