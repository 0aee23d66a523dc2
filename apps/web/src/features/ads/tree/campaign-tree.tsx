import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useAppearance } from '../../../shared/appearance.ts';
import { cx } from '../../../shared/class-names.ts';
import { toNumber } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';
import type { TreeColumn } from './columns.ts';
import { copyRows } from './copy-rows.ts';
import { NoteRow } from './note-row.tsx';
import type { Sort } from './ordering.ts';
import { columnDefs, tableWidth, treeFeatures, widthClass } from './table-model.ts';
import styles from './tree.module.css';
import { TreeFoot } from './tree-foot.tsx';
import { TreeHead } from './tree-head.tsx';
import { type EntityNode, hasPanel, type PlacedNode } from './tree-node.ts';
import { TreeRow } from './tree-row.tsx';
import type { Tree } from './use-tree.ts';
import { useTreeKeys } from './use-tree-keys.ts';

const ROW_REM = { compact: 1.5, regular: 1.875, comfortable: 2.375 } as const;
/** Rows of the head before the first row of the body. */
const HEAD_ROWS = 3;

/** A table to the eye and to the cursor, a tree grid to a screen reader. */
const treegrid = { role: 'treegrid', 'aria-multiselectable': true };

interface CampaignTreeProps {
  tree: Tree;
  columns: readonly TreeColumn[];
  sort: Sort;
  onSort: (column: string) => void;
  setOpen: (keys: readonly string[], isOpen: boolean) => void;
  panel: string | null;
  onPanel: (id: string | null) => void;
  onFilter: () => void;
  currency: string | null;
  maturing: string | null;
  /** The total row of the head; null when the rows have no common total. */
  total: ReactNode;
}

/** The ads of the sellers as a tree table: virtualised, with one tab stop. */
export function CampaignTree(props: CampaignTreeProps) {
  const { tree, columns, sort, panel, onPanel, currency, maturing } = props;
  const { rows } = tree;
  const scroller = useRef<HTMLDivElement>(null);
  const { density } = useAppearance();
  const [isScrolled, setScrolled] = useState(false);
  const rowHeight = ROW_REM[density] * remInPixels();
  const headHeight = 3.125 * remInPixels() + (props.total ? rowHeight : 0);

  const columnVisibility = useMemo(() => {
    const shown = new Set(columns.map((column) => column.id));
    return Object.fromEntries(columnDefs.map(({ id = '' }) => [id, shown.has(id)]));
  }, [columns]);
  const table = useTable({
    features: treeFeatures,
    columns: columnDefs,
    data: rows,
    getRowId: (row: PlacedNode) => row.node.key,
    state: { columnVisibility },
  });
  const model = table.getRowModel().rows;

  const keys = useTreeKeys({
    rows,
    columns,
    pageSize: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    setOpen: props.setOpen,
    onOpenPanel: (node) => onPanel(node.id),
    onClosePanel: () => onPanel(null),
    onSort: props.onSort,
    onFilter: props.onFilter,
  });
  const { focus, focusIndex, wantsFocus } = keys;

  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => model[index]?.id ?? index,
    overscan: 3,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (focusIndex < 0 || indexes.includes(focusIndex)) return indexes;
      return [...indexes, focusIndex].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();

  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);

  useEffect(() => {
    if (!wantsFocus.current || !focus || focusIndex < 0) return;
    wantsFocus.current = false;
    virtualizer.scrollToIndex(focusIndex, { align: 'auto' });
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(focus.key)}"]`);
    const target = focus.column ? row?.querySelector<HTMLElement>(`[data-column="${CSS.escape(focus.column)}"]`) : row;
    target?.focus({ preventScroll: true });
    if (focus.column && focus.column !== 'name') target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focus, focusIndex, virtualizer, wantsFocus]);

  const largestSpend = useMemo(
    () =>
      rows.reduce((largest, { node }) => {
        const spend = node.row === 'entity' && node.kind !== 'seller' ? toNumber(node.spend) : null;
        return spend !== null && spend > largest ? spend : largest;
      }, 0),
    [rows],
  );

  const first = items[0];
  const last = items.at(-1);
  const before = first ? first.start - headHeight : 0;
  const after = last ? virtualizer.getTotalSize() - (last.end - headHeight) : 0;
  const tabStop = focusIndex >= 0 ? focus?.key : rows[0]?.node.key;
  const press = (node: EntityNode, column: string | null) => {
    keys.moveTo(node.key, column === 'name' ? null : column);
    if (hasPanel(node)) onPanel(node.id);
  };

  return (
    <>
      <div
        ref={scroller}
        className={cx(grid.gridScroll, styles.scroll, isScrolled && grid.isScrolled)}
        onScroll={(event) => setScrolled(event.currentTarget.scrollLeft > 0)}
        onCopy={(event) => {
          if (keys.selected.size === 0) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', copyRows(rows, keys.selected));
        }}
      >
        <table
          id="tree"
          className={cx(grid.grid, styles.table)}
          style={{ '--table-width': tableWidth(columns) }}
          {...treegrid}
          aria-label="Campaign tree"
          aria-rowcount={tree.rowCount + HEAD_ROWS}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} className={cx(styles[widthClass(column)])} />
            ))}
          </colgroup>
          <thead>
            <TreeHead columns={columns} sort={sort} onSort={props.onSort} currency={currency} maturing={maturing} />
            {props.total}
          </thead>
          <tbody className={cx(styles.body)} style={{ '--before': `${before}px`, '--after': `${after}px` }}>
            {items.map((item) => {
              const placed = model[item.index]?.original;
              if (!placed) return null;
              const { node, depth } = placed;
              const hasStop = node.key === tabStop;
              const rowIndex = item.index + HEAD_ROWS + 1;
              return node.row === 'entity' ? (
                <TreeRow
                  key={node.key}
                  node={node}
                  depth={depth}
                  isOpen={placed.isOpen}
                  isStale={placed.isStale}
                  isSelected={keys.selected.has(node.key)}
                  isCurrent={node.id !== null && node.id === panel}
                  rowIndex={rowIndex}
                  columns={columns}
                  largestSpend={largestSpend}
                  withSymbol={currency === null}
                  focusColumn={hasStop ? (focusIndex >= 0 ? (focus?.column ?? null) : null) : undefined}
                  onToggle={(key) => props.setOpen([key], !placed.isOpen)}
                  onPress={press}
                />
              ) : (
                <NoteRow
                  key={node.key}
                  node={node}
                  depth={depth}
                  rowIndex={rowIndex}
                  columnCount={columns.length}
                  hasFocus={hasStop}
                  onMore={tree.loadMore}
                  onRetry={tree.retry}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <TreeFoot
        rowCount={tree.rowCount}
        selectedCount={keys.selected.size}
        maturing={maturing}
        onClear={() => keys.setSelected(new Set())}
      />
    </>
  );
}

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
