import { type ChoiceFilter, choiceConditions, type TextFilter, textConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import type { Parameters } from '../../parameters.ts';
import { uuidList } from '../../read-transaction.ts';
import { type EntityState, nameOrder, stateOrder } from './orders.ts';

export interface CampaignRow {
  readonly id: string;
  readonly sellerId: string;
  readonly portfolioId: string | null;
  readonly amazonCampaignId: string;
  readonly name: string;
  readonly state: EntityState;
  readonly targetingType: 'auto' | 'manual' | null;
  readonly dailyBudget: string | null;
  readonly biddingStrategy: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const campaignSource: ListSource = {
  table: 'ads.sp_campaigns',
  columns:
    't.id, t.seller_id AS "sellerId", t.portfolio_id AS "portfolioId", t.amazon_campaign_id AS "amazonCampaignId", ' +
    't.name, t.state, t.targeting_type AS "targetingType", t.daily_budget_micros::text AS "dailyBudget", ' +
    't.bidding_strategy AS "biddingStrategy", t.start_date AS "startDate", t.end_date AS "endDate"',
};

export const campaignOrders = {
  name: nameOrder,
  state: stateOrder,
  dailyBudget: { name: 'daily_budget', sql: 't.daily_budget_micros', type: 'bigint', nullable: true },
  startDate: { name: 'start_date', sql: 't.start_date', type: 'date', nullable: true },
} as const satisfies Record<string, OrderTerm>;

/** Conditions on campaigns, all of which must hold. Ids are those of the database. */
export interface CampaignFilter {
  readonly name?: TextFilter | null | undefined;
  readonly state?: ChoiceFilter | null | undefined;
  readonly targetingType?: string | null | undefined;
  readonly sellerIds?: readonly string[] | null | undefined;
  readonly portfolioId?: string | null | undefined;
  readonly withoutPortfolio?: boolean | null | undefined;
  readonly and?: readonly CampaignFilter[] | null | undefined;
  readonly or?: readonly CampaignFilter[] | null | undefined;
  readonly not?: CampaignFilter | null | undefined;
}

export function campaignConditions(filter: CampaignFilter, parameters: Parameters): string[] {
  const conditions = [
    ...textConditions('t.name', 't.name_lower', filter.name, parameters),
    ...choiceConditions('t.state', filter.state, parameters),
  ];
  if (filter.targetingType != null) {
    conditions.push(`t.targeting_type = ${parameters.add(filter.targetingType, 'text')}`);
  }
  if (filter.sellerIds != null) {
    conditions.push(`t.seller_id = ANY (${parameters.add(uuidList(filter.sellerIds), 'uuid[]')})`);
  }
  if (filter.portfolioId != null) conditions.push(`t.portfolio_id = ${parameters.add(filter.portfolioId, 'uuid')}`);
  if (filter.withoutPortfolio != null) {
    conditions.push(`t.portfolio_id IS ${filter.withoutPortfolio ? '' : 'NOT '}NULL`);
  }
  for (const part of filter.and ?? []) conditions.push(...campaignConditions(part, parameters));
  if (filter.or != null) {
    const parts = filter.or.map((part) => all(campaignConditions(part, parameters)));
    conditions.push(parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`);
  }
  // A condition on null is neither true nor false; its opposite holds.
  if (filter.not != null) conditions.push(`(${all(campaignConditions(filter.not, parameters))}) IS NOT TRUE`);
  return conditions;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}

/** Whether the filter's shape is one of few, so that its statement may be kept prepared. */
export function isPlainFilter(filter: CampaignFilter): boolean {
  return filter.and == null && filter.or == null && filter.not == null;
}
