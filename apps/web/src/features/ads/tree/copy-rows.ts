import type { PlacedNode } from './tree-node.ts';

/** The names, settings and spend of the selected rows, tab-separated for a spreadsheet. */
export function copyRows(rows: readonly PlacedNode[], selected: ReadonlySet<string>): string {
  const lines = rows.flatMap(({ node }) =>
    node.row === 'entity' && selected.has(node.key)
      ? [
          [node.level ?? '', node.name, node.detail ?? '', node.setting ?? '', node.spend ?? '', node.currency].join(
            '\t',
          ),
        ]
      : [],
  );
  return [['Level', 'Name', 'Detail', 'Bid or budget', 'Spend', 'Currency'].join('\t'), ...lines].join('\n');
}
