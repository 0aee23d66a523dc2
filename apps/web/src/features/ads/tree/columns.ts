import { type MetricName, metrics } from '@sellergraph/core/metrics';

/** What a column of the tree shows. */
export type ColumnKind = 'name' | 'spark' | 'setting' | 'metric' | 'delta';

export interface TreeColumn {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly group: string;
  readonly label: string;
  readonly metric: MetricName | null;
}

const metric = (group: string, name: MetricName): TreeColumn => ({
  id: name,
  kind: 'metric',
  group,
  label: metrics[name].label,
  metric: name,
});
const change = (group: string, name: MetricName): TreeColumn => ({
  id: `${name}.change`,
  kind: 'delta',
  group,
  label: `${metrics[name].label} change`,
  metric: name,
});
const both = (group: string, names: readonly MetricName[]): TreeColumn[] =>
  names.flatMap((name) => [metric(group, name), change(group, name)]);

/** Groups of columns from left to right, with what the head says over them. */
export const columnGroups = [
  { id: 'name', label: '' },
  { id: 'setting', label: 'Setting' },
  { id: 'result', label: 'Result' },
  { id: 'sales', label: 'Sales, 7-day attribution' },
  { id: 'traffic', label: 'Traffic' },
] as const;

/** Every column there is, in the order they stand. */
export const allColumns: readonly TreeColumn[] = [
  { id: 'name', kind: 'name', group: 'name', label: 'Name', metric: null },
  { id: 'trend', kind: 'spark', group: 'name', label: 'Spend, daily', metric: null },
  { id: 'setting', kind: 'setting', group: 'setting', label: 'Bid, budget', metric: null },
  ...both('result', ['spend', 'sales', 'acos']),
  ...both('sales', ['orders', 'units', 'cvr', 'orderValue', 'roas']),
  ...both('traffic', ['impressions', 'clicks', 'ctr', 'cpc']),
];

const standard = [
  'trend',
  'setting',
  'spend',
  'spend.change',
  'sales',
  'sales.change',
  'acos',
  'acos.change',
  'orders',
  'orders.change',
  'cvr',
  'cvr.change',
  'roas',
  'impressions',
  'clicks',
  'clicks.change',
  'ctr',
  'cpc',
  'cpc.change',
];

/** Choices of columns by a name; the first is the default. */
export const columnPresets: readonly { label: string; columns: readonly string[] }[] = [
  { label: 'Standard', columns: standard },
  { label: 'Results', columns: standard.filter((id) => /^(setting|spend|sales|acos|orders|roas)/.test(id)) },
  { label: 'Traffic', columns: ['spend', ...standard.filter((id) => /^(impressions|clicks|ctr|cpc|cvr)/.test(id))] },
  { label: 'Without changes', columns: standard.filter((id) => !id.endsWith('.change')) },
  { label: 'Everything', columns: allColumns.map((column) => column.id).filter((id) => id !== 'name') },
];

/** The columns of a view; the name always stands first. Without a choice, or without a known one, the standard ones. */
export function columnsOf(chosen: readonly string[] | undefined): TreeColumn[] {
  const known = (chosen ?? []).filter((id) => allColumns.some((column) => column.id === id));
  const ids = new Set(known.length > 0 ? known : standard);
  return allColumns.filter((column) => column.kind === 'name' || ids.has(column.id));
}
