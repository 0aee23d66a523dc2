import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';

export interface PortfolioRow {
  readonly id: string;
  readonly sellerId: string;
  readonly amazonPortfolioId: string;
  readonly name: string;
  readonly state: string | null;
  readonly budget: string | null;
  readonly budgetPolicy: string | null;
  readonly inBudget: boolean | null;
}

export const portfolioSource: ListSource = {
  table: 'ads.sp_portfolios',
  columns:
    't.id, t.seller_id AS "sellerId", t.amazon_portfolio_id AS "amazonPortfolioId", t.name, t.state, ' +
    't.budget_micros::text AS budget, t.budget_policy AS "budgetPolicy", t.in_budget AS "inBudget"',
};

export const portfolioOrders = {
  name: { name: 'name', sql: 'lower(t.name)', type: 'text', nullable: false },
} as const satisfies Record<string, OrderTerm>;
