import { cx } from '../../../shared/class-names.ts';
import { Icon } from '../../../shared/controls/icon.tsx';
import { formatCount, NOTHING } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import { formatValue, isFigure, type RowColumn, unitOf } from './row-column.ts';
import type { RowSums } from './row-data.ts';
import styles from './rows.module.css';
import type { RowSort } from './rows-search.ts';

interface RowsHeadProps {
  columns: readonly RowColumn[];
  /** Shorter names of some columns. */
  labels: Readonly<Record<string, string>>;
  currency: string;
  sums: RowSums | null;
  sort: RowSort | null;
  onSort: (order: string) => void;
}

/** The names of the columns, and over the rows the sums of all of them. */
export function RowsHead({ columns, labels, currency, sums, sort, onSort }: RowsHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => (
          <HeadCell
            key={column.id}
            column={column}
            label={labels[column.id] ?? column.label}
            isFirst={index === 0}
            currency={currency}
            sort={sort?.field === column.order ? sort : null}
            onSort={onSort}
          />
        ))}
      </tr>
      <tr className={cx(grid.total)} aria-rowindex={2}>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.id} scope="row" className={cx(grid.freeze)}>
              Total <span className="t3 medium">{sums ? rowsWords(sums.rows) : ''}</span>
            </th>
          ) : (
            <td key={column.id} className={cx(isFigure(column) && grid.num)}>
              <SumCell column={column} sums={sums} />
            </td>
          ),
        )}
      </tr>
    </thead>
  );
}

/** How many rows, in words. */
export const rowsWords = (rows: number): string => (rows === 1 ? '1 row' : `${formatCount(rows)} rows`);

function SumCell({ column, sums }: { column: RowColumn; sums: RowSums | null }) {
  if (!sums || !isFigure(column)) return null;
  const value = sums.values[column.id];
  if (value === undefined)
    return (
      <span className="t3" title="This figure is never added up.">
        {NOTHING}
      </span>
    );
  if (!sums.addsUp) {
    return (
      <span className="t3" title="These rows count the same days more than once, so they are not added up.">
        {NOTHING}
      </span>
    );
  }
  return formatValue(column, value);
}

interface HeadCellProps {
  column: RowColumn;
  label: string;
  isFirst: boolean;
  currency: string;
  sort: RowSort | null;
  onSort: (order: string) => void;
}

function HeadCell({ column, label, isFirst, currency, sort, onSort }: HeadCellProps) {
  const { description, order } = column;
  const unit = unitOf(column, currency);
  const words = (
    <span className={cx(styles.label)} title={`${column.label}: ${description}`}>
      {label}
      {unit ? <span className={cx(grid.unit)}> {unit}</span> : null}
    </span>
  );
  return (
    <th
      scope="col"
      className={cx(isFirst && grid.freeze, isFigure(column) && grid.num, isFigure(column) && styles.figure)}
      {...(sort && { 'aria-sort': sort.direction === 'DESC' ? ('descending' as const) : ('ascending' as const) })}
    >
      {order ? (
        <button type="button" className={cx(grid.sort, styles.sort)} onClick={() => onSort(order)}>
          {words}
          {sort ? <Icon name={sort.direction === 'DESC' ? 'descending' : 'ascending'} small /> : null}
        </button>
      ) : (
        words
      )}
    </th>
  );
}
