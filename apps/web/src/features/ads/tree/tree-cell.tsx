import { metrics } from '@sellergraph/core/metrics';
import { cx } from '../../../shared/class-names.ts';
import { deltaClass } from '../../../shared/figures/delta-text.tsx';
import { useDeltaOf } from '../../../shared/figures/settled.ts';
import { formatAmount, formatMetric, NOTHING, toNumber } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import { Sparkline } from '../../../shared/table/sparkline.tsx';
import type { TreeColumn } from './columns.ts';
import type { RowFigures } from './figures.ts';
import styles from './tree.module.css';

interface TreeCellProps {
  column: TreeColumn;
  /** First column of its group, which a hairline begins. */
  isFirst: boolean;
  figures: RowFigures | null;
  /** Bid or budget; undefined where a row can have none, such as a total. */
  setting: string | null | undefined;
  currency: string;
  /** The largest spend in view, which the bar of a spend cell is a share of; null for no bar. */
  largestSpend: number | null;
  /** The currency stands in the cell, because the column has several. */
  withSymbol: boolean;
  /** Changes are not judged: the days are still filling in, or partial. */
  tabIndex?: number;
}

/** One figure of a row. */
export function TreeCell({
  column,
  isFirst,
  figures,
  setting,
  currency,
  largestSpend,
  withSymbol,
  tabIndex,
}: TreeCellProps) {
  const gap = isFirst && grid.gap;
  const deltaOf = useDeltaOf();
  const focus = { ...(tabIndex !== undefined && { tabIndex }), 'data-column': column.id };
  const place = withSymbol ? 'text' : 'cell';
  if (column.kind === 'spark') {
    return (
      <td className={cx(styles.spark, gap)} {...focus}>
        {figures?.dailySpend ? <Sparkline values={figures.dailySpend.map(toNumber)} /> : null}
      </td>
    );
  }
  if (column.kind === 'setting') {
    return (
      <td className={cx(grid.num, gap)} {...focus}>
        {setting === undefined ? null : setting === null ? (
          <span className={cx(styles.nothing)}>{NOTHING}</span>
        ) : (
          formatAmount(setting)
        )}
      </td>
    );
  }
  const name = column.metric;
  if (!name) return <td {...focus} />;
  const now = figures?.now[name] ?? null;
  if (column.kind === 'delta') {
    if (!figures?.before) {
      return (
        <td className={cx(grid.delta, styles.nothing, gap)} {...focus}>
          {NOTHING}
        </td>
      );
    }
    const delta = deltaOf(name, now, figures.before[name]);
    return (
      <td className={cx(grid.delta, deltaClass(delta), gap)} aria-label={`${delta.text}, ${delta.spoken}`} {...focus}>
        {delta.text}
      </td>
    );
  }
  const text = formatMetric(name, now, currency, metrics[name].unit === 'money' ? place : 'cell');
  const spend = name === 'spend' && largestSpend ? toNumber(now) : null;
  return (
    <td className={cx(grid.num, gap, spend !== null && grid.cellBar, now === null && styles.nothing)} {...focus}>
      {spend !== null && largestSpend ? <i style={{ '--v': `${Math.round((spend / largestSpend) * 100)}%` }} /> : null}
      {text}
    </td>
  );
}
