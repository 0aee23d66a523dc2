import { type MetricName, metrics } from '@sellergraph/core/metrics';
import type { Compare, DateRange, OrderDirection, OrderMetric } from '../../../gql/graphql.ts';

/** What every query of figures is asked with. */
export interface FigureVariables {
  readonly range: DateRange;
  readonly compare: Compare | null;
  readonly sparklines: boolean;
}

/** The order of siblings: a metric, the name or the setting. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

const orderMetrics: Readonly<Record<MetricName, OrderMetric>> = {
  impressions: 'IMPRESSIONS',
  clicks: 'CLICKS',
  spend: 'SPEND',
  sales: 'SALES',
  orders: 'ORDERS',
  units: 'UNITS',
  ctr: 'CTR',
  cpc: 'CPC',
  acos: 'ACOS',
  roas: 'ROAS',
  cvr: 'CVR',
  orderValue: 'ORDER_VALUE',
};

const isMetric = (name: string): name is MetricName => Object.hasOwn(metrics, name);

/** Whether the server orders by this column; changes between periods it does not order by. */
export const isSortable = (column: string): boolean => column === 'name' || column === 'setting' || isMetric(column);

/** Reads `-spend`; spend descending when there is none. */
export function parseSort(text: string | undefined): Sort {
  const column = text?.replace(/^-/, '');
  return column && isSortable(column)
    ? { column, descending: text?.startsWith('-') ?? false }
    : { column: 'spend', descending: true };
}

/** The next order when a column's head is used: descending, ascending, then the default. */
export function nextSort(column: string, now: Sort): string | undefined {
  if (now.column !== column) return column === 'name' ? 'name' : `-${column}`;
  const first = column === 'name' ? !now.descending : now.descending;
  if (!first) return undefined;
  return column === 'name' ? '-name' : column;
}

/** The same order for a level, whose name and setting are fields of their own; without the setting, by spend. */
export function orderOf<Field extends string>(sort: Sort, range: DateRange, fields: { name: Field; setting?: Field }) {
  const direction: OrderDirection = sort.descending ? 'DESC' : 'ASC';
  const field = sort.column === 'name' ? fields.name : sort.column === 'setting' ? fields.setting : undefined;
  if (field) return { field, direction };
  const metric = isMetric(sort.column) ? orderMetrics[sort.column] : 'SPEND';
  return { metric: { metric, range }, direction: sort.column === 'setting' ? ('DESC' as const) : direction };
}
