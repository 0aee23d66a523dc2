import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useAppearance } from '../../../shared/appearance.ts';
import { cx } from '../../../shared/class-names.ts';
import { toNumber } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import { RowCells } from './row-cells.tsx';
import { type RowColumn, widthOf } from './row-column.ts';
import type { RowSums, ShownRow } from './row-data.ts';
import styles from './rows.module.css';
import { RowsHead } from './rows-head.tsx';
import type { RowSort } from './rows-search.ts';

const ROW_REM = { compact: 1.5, regular: 1.875, comfortable: 2.375 } as const;
/** Rows of the head before the first row of the body: the names of the columns, and the sums. */
const HEAD_ROWS = 2;
/** Rows before the end at which the next ones are fetched. */
const AHEAD = 20;

/** A table to the eye and to the cursor, a grid to a screen reader. */
const asGrid = { role: 'grid' };

interface RowsTableProps {
  label: string;
  rows: readonly ShownRow[];
  isStale: boolean;
  hasMore: boolean;
  onMore: () => void;
  columns: readonly RowColumn[];
  /** Shorter names of some columns. */
  labels: Readonly<Record<string, string>>;
  bars: readonly string[];
  currency: string;
  sums: RowSums | null;
  sort: RowSort | null;
  onSort: (order: string) => void;
  /** The row whose panel is open. */
  opened: string | null;
  onOpen: (id: string | null) => void;
}

/** Rows of a report: virtualised, with one tab stop among them; more are fetched as the end comes into view. */
export function RowsTable(props: RowsTableProps) {
  const { rows, columns, isStale, hasMore, onMore, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { density } = useAppearance();
  const [isScrolled, setScrolled] = useState(false);
  const [focused, setFocused] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const rowHeight = ROW_REM[density] * remInPixels();
  const headHeight = 1.75 * remInPixels() + rowHeight;
  const focusIndex = rows.findIndex(({ id }) => id === focused);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (focusIndex < 0 || indexes.includes(focusIndex)) return indexes;
      return [...indexes, focusIndex].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const before = first ? first.start - headHeight : 0;
  const after = last ? virtualizer.getTotalSize() - (last.end - headHeight) : 0;
  const lastIndex = last?.index ?? 0;

  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useEffect(() => {
    if (hasMore && lastIndex >= rows.length - AHEAD) onMore();
  }, [hasMore, lastIndex, rows.length, onMore]);
  useEffect(() => {
    if (!wantsFocus.current || focusIndex < 0) return;
    wantsFocus.current = false;
    virtualizer.scrollToIndex(focusIndex, { align: 'auto' });
    scroller.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focused ?? '')}"]`)
      ?.focus({ preventScroll: true });
  }, [focused, focusIndex, virtualizer]);

  const largest = useMemo(
    () =>
      new Map(
        props.bars.map(
          (id) => [id, rows.reduce((most, { values }) => Math.max(most, numberOf(values[id])), 0)] as const,
        ),
      ),
    [props.bars, rows],
  );

  const moveTo = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (!row) return;
    wantsFocus.current = true;
    setFocused(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('button, a')) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(focusIndex + 1),
      ArrowUp: () => moveTo(focusIndex - 1),
      PageDown: () => moveTo(focusIndex + page),
      PageUp: () => moveTo(focusIndex - page),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      Enter: () => onOpen(focused),
      Escape: () => onOpen(null),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const widths = columns.map((column, index) =>
    widthOf({ ...column, label: props.labels[column.id] ?? column.label }, index === 0),
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  const tabStop = focusIndex >= 0 ? focused : rows[0]?.id;

  return (
    <div
      ref={scroller}
      className={cx(grid.gridScroll, styles.scroll, isScrolled && grid.isScrolled)}
      onScroll={(event) => setScrolled(event.currentTarget.scrollLeft > 0)}
    >
      <table
        id="rows"
        className={cx(grid.grid, styles.table, isStale && styles.stale)}
        style={{ '--table-width': `${width}rem` }}
        {...asGrid}
        aria-label={props.label}
        aria-rowcount={(props.sums?.rows ?? rows.length) + HEAD_ROWS}
        aria-busy={isStale}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column, index) => (
            <col key={column.id} className={cx(styles.column)} style={{ '--column': `${widths[index]}rem` }} />
          ))}
        </colgroup>
        <RowsHead
          columns={columns}
          labels={props.labels}
          currency={props.currency}
          sums={props.sums}
          sort={props.sort}
          onSort={props.onSort}
        />
        <tbody className={cx(styles.body)} style={{ '--before': `${before}px`, '--after': `${after}px` }}>
          {items.map(({ index, key }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={key}
                data-row={row.id}
                aria-rowindex={index + HEAD_ROWS + 1}
                aria-selected={row.id === props.opened}
                className={cx(row.id === props.opened && styles.current)}
                tabIndex={row.id === tabStop ? 0 : -1}
                onFocus={() => setFocused(row.id)}
                onClick={() => onOpen(row.id)}
              >
                <RowCells row={row} columns={columns} largest={largest} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? (toNumber(value) ?? 0) : 0;

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
