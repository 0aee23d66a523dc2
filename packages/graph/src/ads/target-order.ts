import { builder } from '../builder.ts';
import { orderInput } from '../measures/ordering.ts';

const TargetOrderField = builder.enumType('TargetOrderField', {
  description: 'Fields to order keywords, product targets and product ads by.',
  values: {
    TEXT: {
      value: 'text',
      description: 'By keyword text, by expression, or by SKU (ASIN where there is none); upper and lower case alike.',
    },
    STATE: { value: 'state', description: 'Enabled, paused, archived.' },
    BID: { value: 'bid', description: 'By their own bid; a product ad has none.' },
    CREATED_AT: { value: 'createdAt', description: 'By when it was first imported.' },
  } as const,
});

export type TargetOrderName = 'text' | 'state' | 'bid' | 'createdAt';

export const TargetOrder = orderInput('TargetOrder', TargetOrderField);
