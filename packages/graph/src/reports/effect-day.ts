import type { EffectDay } from '@sellergraph/db/reports/replay/effect';
import { builder } from '../builder.ts';
import { microsTextToDecimal } from '../money.ts';

const EffectSumsType = builder.objectRef<NonNullable<EffectDay['before']>>('EffectSums').implement({
  description: "What the rows of one report add up to on one day, in the account's currency.",
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows of the report.' }),
    spend: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Cost of the clicks; null where the report has none.',
      resolve: ({ spendMicros }) => (spendMicros === null ? null : microsTextToDecimal(spendMicros)),
    }),
    sales: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Sales attributed to ads; null where the report has none.',
      resolve: ({ salesMicros }) => (salesMicros === null ? null : microsTextToDecimal(salesMicros)),
    }),
  }),
});

export const EffectDayType = builder.objectRef<EffectDay>('EffectDay').implement({
  description: 'A day whose figures an import or a reversal changes.',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: "The marketplace's day.", resolve: ({ day }) => day }),
    before: t.expose('before', {
      type: EffectSumsType,
      nullable: true,
      description: 'As it is; null where there are no rows of the day.',
    }),
    after: t.expose('after', {
      type: EffectSumsType,
      nullable: true,
      description: 'As it would be; null where no row of the day would be left.',
    }),
  }),
});
