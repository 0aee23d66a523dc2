import { Fragment } from 'react';
import { cx } from '../../shared/class-names.ts';
import { formatDay } from '../../shared/format/days.ts';
import { currencySymbol, formatAmount, formatCount, NOTHING } from '../../shared/format/numbers.ts';
import { ScrollRegion } from '../../shared/page/scroll-region.tsx';
import grid from '../../shared/table/grid.module.css';
import { type EffectDay, type EffectSums, figuresOf, totalEffect } from './effect.ts';
import styles from './effect-table.module.css';
import { changeWords } from './effect-words.ts';

interface EffectTableProps {
  /** Names the table: "What the import changes by day". */
  label: string;
  effect: readonly EffectDay[];
  currency: string;
  /** Both sides and their difference in one column, for a narrow place. */
  compact?: boolean;
}

interface Column {
  readonly label: string;
  readonly of: (sums: EffectSums | null) => string | number | null;
  readonly format: (value: string | number | null) => string;
}

/** The days that an act changes, each as it is, as it would be and by how much; their sums on top. */
export function EffectTable({ label, effect, currency, compact = false }: EffectTableProps) {
  const symbol = currencySymbol(currency);
  const words = { spend: `Spend ${symbol}`, sales: `Sales ${symbol}` } as const;
  const columns: Column[] = [
    { label: 'Rows', of: (sums) => sums?.rows ?? null, format: formatCount },
    ...figuresOf(effect).map((name) => ({
      label: words[name],
      of: (sums: EffectSums | null) => sums?.[name] ?? null,
      format: formatAmount,
    })),
  ];
  const Cells = compact ? CompactCells : WideCells;
  const sum = totalEffect(effect);
  const days = effect.length === 1 ? '1 day' : `${formatCount(effect.length)} days`;
  return (
    <ScrollRegion label={`${label}, scrolls`} className={cx(grid.gridScroll, styles.scroll)}>
      <table className={cx(grid.grid, styles.effect)} aria-label={label}>
        <thead>
          {compact ? (
            <tr>
              <th scope="col">Day</th>
              {columns.map((column) => (
                <th key={column.label} scope="col" className={cx(grid.num)}>
                  {column.label}
                </th>
              ))}
            </tr>
          ) : (
            <WideHead columns={columns} />
          )}
          <tr className={cx(grid.total)}>
            <th scope="row">Σ {days}</th>
            <Cells columns={columns} before={sum.before} after={sum.after} />
          </tr>
        </thead>
        <tbody>
          {effect.map(({ day, before, after }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day)}</th>
              <Cells columns={columns} before={before} after={after} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function WideHead({ columns }: { columns: readonly Column[] }) {
  return (
    <>
      <tr className={cx(grid.groups)}>
        <td />
        {columns.map((column) => (
          <th key={column.label} scope="colgroup" colSpan={3} className={cx(grid.gap)}>
            {column.label}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">Day</th>
        {columns.map((column) => (
          <WideColumns key={column.label} />
        ))}
      </tr>
    </>
  );
}

function WideColumns() {
  return (
    <>
      <th scope="col" className={cx(grid.num, grid.gap)}>
        Now
      </th>
      <th scope="col" className={cx(grid.num)}>
        After
      </th>
      <th scope="col" className={cx(grid.num, styles.change)}>
        Change
      </th>
    </>
  );
}

type CellsProps = Pick<EffectDay, 'before' | 'after'> & { columns: readonly Column[] };

function WideCells({ columns, before, after }: CellsProps) {
  return columns.map((column) => {
    const { was, is, change } = cellOf(column, before, after);
    return (
      <Fragment key={column.label}>
        <td className={cx(grid.num, grid.gap, styles.was)}>{was}</td>
        <td className={cx(grid.num, change.isNone && styles.was)}>{is}</td>
        <td className={cx(grid.num, styles.change)}>{change.text}</td>
      </Fragment>
    );
  });
}

function CompactCells({ columns, before, after }: CellsProps) {
  return columns.map((column) => {
    const { was, is, change } = cellOf(column, before, after);
    return (
      <td key={column.label} className={cx(grid.num, styles.stacked)}>
        {change.isNone ? (
          <span className={cx(styles.was)}>{is}</span>
        ) : (
          <>
            <span className={cx(styles.was)}>
              {was}
              <span aria-hidden="true"> → </span>
              <span className="sr"> to </span>
            </span>
            {is}
            <span className={cx(styles.change, 'block')}>{change.text}</span>
          </>
        )}
      </td>
    );
  });
}

function cellOf(column: Column, before: EffectSums | null, after: EffectSums | null) {
  const was = column.of(before);
  const is = column.of(after);
  const write = (value: string | number | null) => (value === null ? NOTHING : column.format(value));
  return { was: write(was), is: write(is), change: changeWords(was, is, column.format) };
}
