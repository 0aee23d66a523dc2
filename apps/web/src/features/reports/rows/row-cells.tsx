import { cx } from '../../../shared/class-names.ts';
import { NOTHING, toNumber } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import { formatDays, formatValue, isFigure, type RowColumn } from './row-column.ts';
import type { ShownRow } from './row-data.ts';
import styles from './rows.module.css';

interface RowCellsProps {
  row: ShownRow;
  columns: readonly RowColumn[];
  /** The largest value in view of the columns that have bars. */
  largest: ReadonlyMap<string, number>;
}

/** The cells of one row; the first one names it. */
export function RowCells({ row, columns, largest }: RowCellsProps) {
  return columns.map((column, index) => {
    const text = textOf(column, row);
    const isLong = column.kind === 'text' && text.length > 12;
    const nothing = text === NOTHING && styles.nothing;
    const title = isLong ? { title: text } : {};
    if (index === 0) {
      return (
        <th key={column.id} scope="row" className={cx(grid.freeze, nothing)} {...title}>
          {text}
        </th>
      );
    }
    const most = largest.get(column.id);
    const value = row.values[column.id];
    const share = most && typeof value !== 'boolean' ? (toNumber(value) ?? 0) / most : null;
    return (
      <td
        key={column.id}
        className={cx(isFigure(column) && grid.num, share !== null && grid.cellBar, nothing)}
        {...title}
      >
        {text}
        {share ? <i style={{ '--v': `${Math.round(share * 100)}%` }} aria-hidden="true" /> : null}
      </td>
    );
  });
}

/** What a column says of a row. */
export function textOf(column: RowColumn, row: ShownRow): string {
  return column.kind === 'days' ? formatDays(row) : formatValue(column, row.values[column.id]);
}
