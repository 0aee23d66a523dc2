import { boolean, date, pgSchema, text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { micros, observation } from './sp-columns.ts';

export const adsSchema = pgSchema('ads');

export const spPortfolios = adsSchema.table(
  'sp_portfolios',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    amazonPortfolioId: text('amazon_portfolio_id').notNull(),
    name: text('name').notNull(),
    budgetMicros: micros('budget_micros'),
    budgetCurrency: text('budget_currency'),
    /** As Amazon words it: No Cap, Date Range, Monthly Recurring. */
    budgetPolicy: text('budget_policy'),
    budgetStartDate: date('budget_start_date', { mode: 'string' }),
    budgetEndDate: date('budget_end_date', { mode: 'string' }),
    state: text('state'),
    inBudget: boolean('in_budget'),
    ...observation(),
  },
  (t) => [
    identityKey('sp_portfolios', t),
    ...belongsTo('sp_portfolios', t.agencyId, t.sellerId, sellers, t.id),
    unique('uq_sp_portfolios_amazon').on(t.agencyId, t.sellerId, t.amazonPortfolioId),
  ],
);

tableRules(spPortfolios, { row: 'One portfolio of a seller.', kind: 'tenant', writtenBy: ['ingest'] });
