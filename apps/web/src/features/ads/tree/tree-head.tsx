import { metrics } from '@sellergraph/core/metrics';
import { cx } from '../../../shared/class-names.ts';
import { Icon } from '../../../shared/controls/icon.tsx';
import { MaturingMark } from '../../../shared/figures/marks.tsx';
import { currencySymbol } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import { columnGroups, type TreeColumn } from './columns.ts';
import { isSortable, type Sort } from './ordering.ts';
import styles from './tree.module.css';

interface TreeHeadProps {
  columns: readonly TreeColumn[];
  sort: Sort;
  onSort: (column: string) => void;
  /** The currency of all rows; null when there are several. */
  currency: string | null;
  /** What the newest days are, when they are still filling in. */
  maturing: string | null;
}

/** Groups and columns of the tree. */
export function TreeHead({ columns, sort, onSort, currency, maturing }: TreeHeadProps) {
  return (
    <>
      <tr className={cx(grid.groups)} aria-rowindex={1}>
        <td className={cx(grid.freeze)} />
        {groupsOf(columns).map(({ id, label, span }) =>
          id === 'name' ? (
            <td key={id} colSpan={span} />
          ) : (
            <th key={id} scope="colgroup" colSpan={span} className={cx(grid.gap)}>
              {label} {id === 'sales' && maturing ? <MaturingMark title={`${maturing} still filling in`} /> : null}
            </th>
          ),
        )}
      </tr>
      <tr aria-rowindex={2}>
        {columns.map((column, index) => (
          <HeadCell
            key={column.id}
            column={column}
            isFirst={index > 0 && columns[index - 1]?.group !== column.group}
            sort={sort}
            onSort={onSort}
            currency={currency}
          />
        ))}
      </tr>
    </>
  );
}

function groupsOf(columns: readonly TreeColumn[]) {
  return columnGroups.flatMap((group) => {
    const span = columns.filter((column) => column.group === group.id && column.kind !== 'name').length;
    return span > 0 ? [{ ...group, span }] : [];
  });
}

interface HeadCellProps extends Omit<TreeHeadProps, 'columns' | 'maturing'> {
  column: TreeColumn;
  isFirst: boolean;
}

function HeadCell({ column, isFirst, sort, onSort, currency }: HeadCellProps) {
  const isSorted = sort.column === column.id;
  const className = cx(
    column.kind === 'name' && grid.freeze,
    (column.kind === 'metric' || column.kind === 'setting') && grid.num,
    column.kind === 'delta' && grid.delta,
    isFirst && grid.gap,
  );
  const unit = unitOf(column, currency);
  const label = column.kind === 'delta' ? 'Δ' : column.metric === 'impressions' ? 'Impr.' : column.label;
  return (
    <th
      scope="col"
      className={className}
      {...(isSorted && { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) })}
    >
      {isSortable(column.id) ? (
        <button type="button" className={cx(grid.sort)} tabIndex={-1} onClick={() => onSort(column.id)}>
          <span
            title={column.metric ? `${metrics[column.metric].label}: ${metrics[column.metric].formula}` : undefined}
          >
            {label}
            {unit ? <span className={cx(grid.unit)}> {unit}</span> : null}
          </span>
          {isSorted ? <Icon name={sort.descending ? 'descending' : 'ascending'} small /> : null}
        </button>
      ) : column.kind === 'delta' ? (
        <span title={column.label}>
          <span aria-hidden="true">{label}</span>
          <span className="sr">{column.label}</span>
        </span>
      ) : (
        <span className={cx(styles.headText)}>{label}</span>
      )}
    </th>
  );
}

function unitOf({ kind, metric }: TreeColumn, currency: string | null): string | null {
  if (kind === 'setting') return currency && currencySymbol(currency);
  if (kind !== 'metric' || !metric) return null;
  const { unit } = metrics[metric];
  if (unit === 'money') return currency && currencySymbol(currency);
  return unit === 'ratio' ? '%' : null;
}
