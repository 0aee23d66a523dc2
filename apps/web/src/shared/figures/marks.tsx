import { isMarketplace, marketplaces } from '@sellergraph/core/marketplaces';
import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import styles from './marks.module.css';

/** A marketplace by its code. */
export function Market({ code }: { code: string }) {
  return (
    <span className={cx(styles.market)} title={isMarketplace(code) ? marketplaces[code].name : undefined}>
      {code}
    </span>
  );
}

const levels = {
  P: 'Portfolio',
  C: 'Campaign',
  A: 'Ad group',
  K: 'Keyword',
  T: 'Product target',
  D: 'Product ad',
  N: 'Negative',
  S: 'Search term',
} as const;

/** The letter of a level of the ads tree. */
export type Level = keyof typeof levels;

/** What a level is called. */
export const levelName = (level: Level): string => levels[level];

/** The letter of a level, named in its title. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className={cx(styles.level)} title={levels[level]}>
      {level}
    </span>
  );
}

const states = {
  ENABLED: { className: styles.stateOn, label: 'Enabled' },
  PAUSED: { className: styles.statePaused, label: 'Paused' },
  ARCHIVED: { className: styles.stateArchived, label: 'Archived' },
} as const;

export type EntityStateName = keyof typeof states;

/** What a state is called. */
export const stateLabel = (state: EntityStateName): string => states[state].label;

/** The state of an entity by its shape: dot enabled, bars paused, dash archived. */
export function StateMark({ state, labelled = false }: { state: EntityStateName; labelled?: boolean }) {
  const { className, label } = states[state];
  const mark = labelled ? (
    <i className={cx(styles.state, className)} aria-hidden="true" />
  ) : (
    <i className={cx(styles.state, className)} title={label} role="img" aria-label={label} />
  );
  return labelled ? (
    <span className={cx(styles.stateLabelled)}>
      {mark}
      {label}
    </span>
  ) : (
    mark
  );
}

/** A short word about the status of a thing. */
export function Badge({
  tone,
  icon,
  children,
  title,
}: {
  tone?: 'ok' | 'warn' | 'bad' | 'info';
  icon?: IconName;
  children: ReactNode;
  title?: string;
}) {
  return (
    <span
      className={cx(
        styles.badge,
        tone === 'ok' && styles.badgeOk,
        tone === 'warn' && styles.badgeWarn,
        tone === 'bad' && styles.badgeBad,
        tone === 'info' && styles.badgeInfo,
      )}
      title={title}
    >
      {icon ? <Icon name={icon} small /> : null}
      {children}
    </span>
  );
}

/** Stands where the newest days are still filling in; says so in its title. */
export function MaturingMark({ title }: { title?: string }) {
  return <i className={cx(styles.maturingMark, styles.maturing)} title={title} aria-hidden="true" />;
}
