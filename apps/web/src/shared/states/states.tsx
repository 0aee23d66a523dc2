import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import styles from './states.module.css';

/** Why there is nothing to see, and one thing to do about it. */
export function Empty({
  icon,
  title,
  children,
  action,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={cx(styles.empty)}>
      <Icon name={icon} />
      <strong>{title}</strong>
      {children ? <p>{children}</p> : null}
      {action ? <div className="row">{action}</div> : null}
    </div>
  );
}

/** A line about what holds for the figures beside it. */
export function Notice({
  tone,
  children,
  action,
}: {
  tone: 'info' | 'warn' | 'bad';
  children: ReactNode;
  action?: ReactNode;
}) {
  const toneClass = { info: styles.noticeInfo, warn: styles.noticeWarn, bad: styles.noticeBad }[tone];
  return (
    <div className={cx(styles.notice, toneClass)} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon name={tone} />
      <div>{children}</div>
      {action ? <span className="push">{action}</span> : null}
    </div>
  );
}

/** A grey bar in the place of words that are on their way. */
export function Skeleton({ width }: { width: 'short' | 'medium' | 'long' }) {
  return <i className={cx(styles.skeleton, styles[width])} aria-hidden="true" />;
}

/** How far a long piece of work is; `fraction` null while that is not known. */
export function Progress({ label, fraction }: { label: string; fraction: number | null }) {
  const percent = fraction === null ? null : Math.round(fraction * 100);
  return (
    <div
      className={cx(styles.progress, percent === null && styles.progressUnknown)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent !== null && { 'aria-valuenow': percent })}
    >
      <i style={{ '--done': `${percent ?? 30}%` }} />
    </div>
  );
}
