import type { Order } from './truth.ts';

/** Additive figures of one entity over some time. Money in minor units. */
export interface Metrics {
  impressions: number;
  clicks: number;
  spend: number;
  orders: number;
  units: number;
  otherUnits: number;
  sales: number;
  otherSales: number;
}

export function noMetrics(): Metrics {
  return { impressions: 0, clicks: 0, spend: 0, orders: 0, units: 0, otherUnits: 0, sales: 0, otherSales: 0 };
}

/** Adds a click, and the order it led to when that is known already. Sales and units hold both kinds of product. */
export function addClick(metrics: Metrics, cost: number, order: Order | null): void {
  metrics.clicks += 1;
  metrics.spend += cost;
  if (order === null) return;
  metrics.orders += 1;
  metrics.units += order.units + order.otherUnits;
  metrics.otherUnits += order.otherUnits;
  metrics.sales += order.sales + order.otherSales;
  metrics.otherSales += order.otherSales;
}

export function addMetrics(sum: Metrics, part: Metrics): void {
  sum.impressions += part.impressions;
  sum.clicks += part.clicks;
  sum.spend += part.spend;
  sum.orders += part.orders;
  sum.units += part.units;
  sum.otherUnits += part.otherUnits;
  sum.sales += part.sales;
  sum.otherSales += part.otherSales;
}
