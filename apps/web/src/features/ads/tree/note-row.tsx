import { useEffect } from 'react';
import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Skeleton } from '../../../shared/states/states.tsx';
import grid from '../../../shared/table/grid.module.css';
import styles from './tree.module.css';
import type { NoteNode } from './tree-node.ts';

interface NoteRowProps {
  node: NoteNode;
  depth: number;
  rowIndex: number;
  columnCount: number;
  hasFocus: boolean;
  onMore: (branch: string) => void;
  onRetry: (branch: string) => void;
}

const skeletonWidths = { first: 'medium', second: 'long', third: 'short' } as const;

/** A row about rows: it keeps their place while they load, brings more when it comes into view, or says what failed. */
export function NoteRow({ node, depth, rowIndex, columnCount, hasFocus, onMore, onRetry }: NoteRowProps) {
  const { row, branch } = node;
  useEffect(() => {
    if (row === 'more') onMore(branch);
  }, [row, branch, onMore]);
  const last = node.key.split('.').at(-1);
  const width = last === 'first' || last === 'second' || last === 'third' ? skeletonWidths[last] : 'medium';
  return (
    <tr
      data-row-key={node.key}
      aria-level={depth + 1}
      aria-rowindex={rowIndex}
      tabIndex={hasFocus ? 0 : -1}
      {...(row === 'loading' && { 'aria-busy': true })}
    >
      <th scope="row" className={cx(grid.freeze, styles.note)}>
        <div className={cx(grid.tree)} style={{ '--d': depth }}>
          <span className={cx(grid.twist)} />
          {row === 'loading' || row === 'more' ? (
            <>
              <Skeleton width={width} />
              <span className="sr">{row === 'loading' ? 'Loading' : node.text}</span>
            </>
          ) : (
            <span>{node.text}</span>
          )}
          {row === 'failed' ? (
            <Button size="small" onPress={() => onRetry(branch)}>
              Try again
            </Button>
          ) : null}
        </div>
      </th>
      <td colSpan={columnCount - 1} />
    </tr>
  );
}
