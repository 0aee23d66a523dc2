import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { cx } from '../class-names.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { MaturingMark } from '../figures/marks.tsx';
import { formatLongDay } from '../format/days.ts';
import { Empty } from '../states/states.tsx';
import styles from './chart.module.css';
import { ChartTable } from './chart-table.tsx';
import { Legend } from './legend.tsx';
import { Plot } from './plot.tsx';
import type { ChartData } from './series.ts';

interface DayChartProps {
  title: string;
  note?: string;
  chart: ChartData;
  height: number;
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
  controls?: ReactNode;
  isStale?: boolean;
}

/** Measures by day: the legend holds the read-out and toggles, the table says the same in words. */
export function DayChart(props: DayChartProps) {
  const { title, note, chart, height, hidden, onHidden, asTable, onAsTable, controls, isStale } = props;
  const [cursor, setCursor] = useState<number | null>(null);
  const hiddenSet = useMemo(() => new Set(hidden), [hidden]);
  const { days, series, maturingFrom } = chart;
  const lastComplete = Math.max(0, Math.min(days.length, maturingFrom ?? days.length) - 1);
  const at = cursor !== null && cursor < days.length ? cursor : lastComplete;
  const hasData = series.some((it) => it.values.some((value) => value !== null));

  const toggle = useCallback(
    (id: string) => onHidden(hidden.includes(id) ? hidden.filter((it) => it !== id) : [...hidden, id]),
    [hidden, onHidden],
  );
  const onKey = (key: string) => {
    if (key === 't') onAsTable(!asTable);
    const picked = series[Number(key) - 1];
    if (picked) toggle(picked.id);
  };

  return (
    <figure className={cx(styles.chart, isStale && 't3')}>
      <div className={cx(styles.chartHead)}>
        <h2>{title}</h2>
        {note ? <span className="t3 xs">{note}</span> : null}
        {hasData ? (
          <span className="t3 xs nowrap" aria-live="polite">
            {days[at] ? formatLongDay(days[at]) : ''}
          </span>
        ) : null}
        <span className="push" />
        {controls}
        <Button
          variant="quiet"
          size="small"
          iconOnly
          aria-label={asTable ? 'Show as chart' : 'Show as table'}
          onPress={() => onAsTable(!asTable)}
        >
          <Icon name={asTable ? 'chart' : 'table'} />
        </Button>
      </div>
      {!hasData ? (
        <Empty icon="chart" title="No figures in these days">
          Choose other days, or upload the report that covers them.
        </Empty>
      ) : asTable ? (
        <ChartTable chart={chart} title={title} onKey={onKey} />
      ) : (
        <>
          <Legend series={series} hidden={hiddenSet} at={at} onToggle={toggle} />
          <Plot
            chart={chart}
            hidden={hiddenSet}
            height={height}
            label={`${title}: ${series.map((it) => it.label).join(', ')}`}
            cursor={cursor}
            onCursor={setCursor}
            onKey={onKey}
          />
          <figcaption className={cx(styles.caption)}>
            {maturingFrom === null ? null : (
              <span>
                <MaturingMark />
                Still filling in
              </span>
            )}
            {chart.previous ? (
              <span>
                <svg className={cx(styles.key)} viewBox="0 0 14 8" aria-hidden="true">
                  <line className={cx(styles.previousKey)} x1="0" y1="4" x2="14" y2="4" strokeDasharray="2 3" />
                </svg>
                {chart.previous.label}
              </span>
            ) : null}
          </figcaption>
        </>
      )}
    </figure>
  );
}
