import { metrics } from '@sellergraph/core/metrics';
import { type ColumnDef, columnVisibilityFeature, metaHelper, tableFeatures } from '@tanstack/react-table';
import { allColumns, type TreeColumn } from './columns.ts';
import type { PlacedNode } from './tree-node.ts';

export const treeFeatures = tableFeatures({ columnVisibilityFeature, columnMeta: metaHelper<TreeColumn>() });

/** The columns of the tree for the table; what a cell shows is decided by the row, which reads its own figures. */
export const columnDefs: ColumnDef<typeof treeFeatures, PlacedNode>[] = allColumns.map((column) => ({
  id: column.id,
  header: column.label,
  meta: column,
}));

/** Widths by what a column holds, in rem: nothing moves while rows come and go. */
export type WidthClass = 'name' | 'spark' | 'setting' | 'money' | 'count' | 'ratio' | 'multiple' | 'delta';

const rem: Readonly<Record<WidthClass, number>> = {
  name: 19,
  spark: 5.75,
  setting: 7,
  money: 7,
  count: 6.25,
  ratio: 5,
  multiple: 5,
  delta: 4.75,
};

export function widthClass(column: TreeColumn): WidthClass {
  return column.kind === 'metric' && column.metric
    ? metrics[column.metric].unit
    : column.kind === 'metric'
      ? 'money'
      : column.kind;
}

/** The width below which the table scrolls sideways. */
export function tableWidth(columns: readonly TreeColumn[]): string {
  return `${columns.reduce((sum, column) => sum + rem[widthClass(column)], 0)}rem`;
}
