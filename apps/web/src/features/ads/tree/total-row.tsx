import { useFragment } from '@apollo/client/react';
import { cx } from '../../../shared/class-names.ts';
import grid from '../../../shared/table/grid.module.css';
import type { MeasuredRef } from '../measured-ref.ts';
import type { TreeColumn } from './columns.ts';
import { TreeRowFragment } from './figures.ts';
import type { FigureVariables } from './ordering.ts';
import { TreeCell } from './tree-cell.tsx';

interface TotalRowProps {
  columns: readonly TreeColumn[];
  /** The seller whose own report gives the total. */
  seller: MeasuredRef;
  variables: FigureVariables;
  campaignCount: number;
  /** Rows are filtered, so the total says that it is the whole seller's. */
  isFiltered: boolean;
  currency: string;
  isStale: boolean;
}

/** The seller's own figures over its tree, visible while one scrolls. Parents are never a sum of children. */
export function TotalRow({ columns, seller, variables, campaignCount, isFiltered, currency, isStale }: TotalRowProps) {
  const { data, complete } = useFragment({ fragment: TreeRowFragment, from: seller, variables: { ...variables } });
  const figures =
    complete && data
      ? { now: data.metrics, before: data.metrics.previous ?? null, dailySpend: data.series?.spend ?? null }
      : null;
  const count = campaignCount === 1 ? '1 campaign' : `${campaignCount} campaigns`;
  return (
    <tr className={cx(grid.total, isStale && 't3')} aria-rowindex={3}>
      <th scope="row" className={cx(grid.freeze)}>
        Total <span className="t3 medium">{isFiltered ? `all ${count}` : count}</span>
      </th>
      {columns.map((column, index) =>
        column.kind === 'name' ? null : (
          <TreeCell
            key={column.id}
            column={column}
            isFirst={columns[index - 1]?.group !== column.group}
            figures={figures}
            setting={undefined}
            currency={currency}
            largestSpend={null}
            withSymbol={false}
          />
        ),
      )}
    </tr>
  );
}
