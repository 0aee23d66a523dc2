import { cx } from '../class-names.ts';
import styles from './chart.module.css';
import type { ChartSeries } from './series.ts';

interface LegendProps {
  series: readonly ChartSeries[];
  hidden: ReadonlySet<string>;
  /** The day whose values are read out. */
  at: number;
  onToggle: (id: string) => void;
}

/** Names of the series with their values on one day; each shows and hides its series. */
export function Legend({ series, hidden, at, onToggle }: LegendProps) {
  return (
    <div className={cx(styles.legend)}>
      {series.map((it) => (
        <button
          key={it.id}
          type="button"
          className={cx(styles.legendItem)}
          aria-pressed={!hidden.has(it.id)}
          onClick={() => onToggle(it.id)}
        >
          <svg className={cx(styles.key)} viewBox="0 0 14 8" aria-hidden="true">
            {it.kind === 'bars' ? (
              <rect className={cx(styles.barKey)} x="3" width="8" height="8" rx="1" />
            ) : (
              <line
                className={cx(styles[`s${it.colour}`])}
                x1="0"
                y1="4"
                x2="14"
                y2="4"
                strokeDasharray={it.dash?.join(' ')}
              />
            )}
          </svg>
          <span>{it.label}</span> <b>{it.format(it.values[at] ?? null)}</b>
        </button>
      ))}
    </div>
  );
}
