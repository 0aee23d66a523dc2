import type { EnumRef } from '@pothos/core';
import { InvalidInputError } from '@sellergraph/core/errors';
import type { MetricName } from '@sellergraph/core/metrics';
import type { ListRequest } from '@sellergraph/db/lists/list';
import type { Direction, Order, OrderTerm } from '@sellergraph/db/lists/order';
import type { DayRange, FiguresOf } from '@sellergraph/db/measures/figures';
import { joinFigures, metricOrder } from '@sellergraph/db/measures/metric-order';
import { type BuilderTypes, builder } from '../builder.ts';
import { checkedRange, DateRange } from './date-range.ts';
import type { KnownRanges } from './measured-entity.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end comes first. Rows without a value come last either way.',
  values: {
    ASC: { value: 'ASC', description: 'Smallest, earliest, first in the alphabet.' },
    DESC: { value: 'DESC', description: 'Largest, latest, last in the alphabet.' },
  } as const,
});

const OrderMetric = builder.enumType('OrderMetric', {
  description: 'Metrics to order by.',
  values: {
    IMPRESSIONS: { value: 'impressions', description: 'Times an ad was shown.' },
    CLICKS: { value: 'clicks', description: 'Clicks on ads.' },
    SPEND: { value: 'spend', description: 'Cost of the clicks.' },
    SALES: { value: 'sales', description: 'Sales attributed to ad clicks.' },
    ORDERS: { value: 'orders', description: 'Orders attributed to ad clicks.' },
    UNITS: { value: 'units', description: 'Units attributed to ad clicks.' },
    CTR: { value: 'ctr', description: 'Σ clicks ÷ Σ impressions.' },
    CPC: { value: 'cpc', description: 'Σ spend ÷ Σ clicks.' },
    ACOS: { value: 'acos', description: 'Σ spend ÷ Σ sales.' },
    ROAS: { value: 'roas', description: 'Σ sales ÷ Σ spend.' },
    CVR: { value: 'cvr', description: 'Σ orders ÷ Σ clicks.' },
    ORDER_VALUE: { value: 'orderValue', description: 'Σ sales ÷ Σ orders.' },
  } as const satisfies Record<string, { value: MetricName; description: string }>,
});

interface MetricOrderInput {
  readonly metric: MetricName;
  readonly range: DayRange;
}

const MetricOrder = builder.inputRef<MetricOrderInput>('MetricOrder').implement({
  description: 'A metric to order by and the range it is taken over. Rows without a value come last.',
  fields: (t) => ({
    metric: t.field({ type: OrderMetric, required: true, description: 'The metric.' }),
    range: t.field({ type: DateRange, required: true, description: 'The days.' }),
  }),
});

/** How a list is to be ordered, as every `orderBy` says it. */
export interface OrderInput<Field extends string> {
  readonly field?: Field | null | undefined;
  readonly metric?: MetricOrderInput | null | undefined;
  readonly direction: Direction;
}

/** The fields of an order input, given the enum of its fields. */
export function orderInput<Field extends string>(name: string, fields: EnumRef<BuilderTypes, Field>) {
  return builder.inputType(name, {
    description: 'Either a field or a metric.',
    fields: (t) => ({
      field: t.field({ type: fields, description: 'A field to order by.' }),
      metric: t.field({ type: MetricOrder, description: 'A metric to order by.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  });
}

/** An order, what it joins, and the range whose figures come with its rows. */
export interface ListOrder extends Pick<ListRequest, 'order' | 'extra'> {
  readonly figures?: KnownRanges;
}

/**
 * What an `orderBy` means. `terms` has an entry for every field but `createdAt`, which is the order of ids.
 * @throws InvalidInputError when not exactly one of field and metric is given.
 */
export function orderOf<Field extends string>(
  input: OrderInput<Field> | null | undefined,
  terms: Readonly<Partial<Record<Field, OrderTerm>>>,
  otherwise: Order,
  of: FiguresOf = 'entity',
): ListOrder {
  if (input == null) return { order: otherwise };
  if ((input.field == null) === (input.metric == null)) {
    throw new InvalidInputError('An order takes either a field or a metric.', 'orderBy');
  }
  if (input.metric != null) {
    const range = checkedRange(input.metric.range, 'orderBy');
    const order = metricOrder(input.metric.metric, range, input.direction);
    return { order, extra: joinFigures(of, range), figures: { range, hasDays: true } };
  }
  const term = input.field == null ? null : (terms[input.field] ?? null);
  return { order: { term, direction: input.direction } };
}
