import { useFragment } from '@apollo/client/react';
import { memo } from 'react';
import { cx } from '../../../shared/class-names.ts';
import { Icon } from '../../../shared/controls/icon.tsx';
import { LevelMark, Market, StateMark } from '../../../shared/figures/marks.tsx';
import grid from '../../../shared/table/grid.module.css';
import type { TreeColumn } from './columns.ts';
import { type RowFigures, TreeRowFragment } from './figures.ts';
import styles from './tree.module.css';
import { TreeCell } from './tree-cell.tsx';
import { type EntityNode, isExpandable } from './tree-node.ts';

export interface TreeRowProps {
  node: EntityNode;
  depth: number;
  isOpen: boolean;
  isStale: boolean;
  isSelected: boolean;
  /** Its panel is open. */
  isCurrent: boolean;
  rowIndex: number;
  columns: readonly TreeColumn[];
  largestSpend: number;
  withSymbol: boolean;
  /** The column that has the focus when this row has it; null for the row itself, undefined for neither. */
  focusColumn: string | null | undefined;
  onToggle: (key: string) => void;
  onPress: (node: EntityNode, column: string | null) => void;
}

/** One entity of the tree with its figures. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { node, depth, isOpen, isStale, columns, focusColumn } = props;
  const figures = useFigures(node);
  const columnFocus = (id: string) =>
    focusColumn === undefined || focusColumn === null ? {} : { tabIndex: focusColumn === id ? 0 : -1 };
  return (
    <tr
      data-row-key={node.key}
      className={cx(isStale && styles.stale, props.isCurrent && styles.current)}
      aria-level={depth + 1}
      aria-rowindex={props.rowIndex}
      aria-selected={props.isSelected}
      {...(props.isCurrent && { 'aria-current': 'true' })}
      {...(isExpandable(node) && { 'aria-expanded': isOpen })}
      tabIndex={focusColumn === null ? 0 : -1}
      onClick={(event) => {
        const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
        props.onPress(node, cell?.getAttribute('data-column') ?? null);
      }}
    >
      <th scope="row" className={cx(grid.freeze)} data-column="name" {...columnFocus('name')}>
        <div className={cx(grid.tree)} style={{ '--d': depth }}>
          <Twist node={node} isOpen={isOpen} onToggle={props.onToggle} />
          {node.level ? <LevelMark level={node.level} /> : null}
          {node.state ? <StateMark state={node.state} /> : null}
          <span
            className={cx(
              grid.treeName,
              node.isCode && 'mono xs',
              (node.kind === 'portfolio' || node.kind === 'seller' || node.kind === 'loose') && 'medium',
            )}
            title={node.name}
          >
            {node.name}
          </span>
          {node.detail === null ? null : node.kind === 'seller' ? (
            <Market code={node.detail} />
          ) : (
            <span className={cx(styles.detail)}>{node.detail}</span>
          )}
        </div>
      </th>
      {columns.map((column, index) =>
        column.kind === 'name' ? null : (
          <TreeCell
            key={column.id}
            column={column}
            isFirst={columns[index - 1]?.group !== column.group}
            figures={figures}
            setting={node.setting}
            currency={node.currency}
            largestSpend={node.kind === 'seller' ? null : props.largestSpend}
            withSymbol={props.withSymbol}
            {...columnFocus(column.id)}
          />
        ),
      )}
    </tr>
  );
});

function useFigures(node: EntityNode): RowFigures | null {
  const { data, complete } = useFragment({
    fragment: TreeRowFragment,
    from: node.ref,
    variables: { ...node.variables },
  });
  if (node.figures) return node.figures;
  if (!complete || !data) return null;
  return { now: data.metrics, before: data.metrics.previous ?? null, dailySpend: data.series?.spend ?? null };
}

function Twist({ node, isOpen, onToggle }: { node: EntityNode; isOpen: boolean; onToggle: (key: string) => void }) {
  if (!isExpandable(node)) return <span className={cx(grid.twist)} />;
  return (
    <button
      type="button"
      className={cx(grid.twist)}
      tabIndex={-1}
      aria-label={`${isOpen ? 'Collapse' : 'Expand'} ${node.name}`}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(node.key);
      }}
    >
      <Icon name="right" />
    </button>
  );
}
