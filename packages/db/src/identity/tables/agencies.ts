import { sql } from 'drizzle-orm';
import { boolean, numeric, pgSchema, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, updatedAt } from '../../schema/columns.ts';
import { oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';

export const identitySchema = pgSchema('identity');

export const agencyPlans = ['free', 'pro', 'agency', 'enterprise'] as const;
export const agencyStatuses = ['trialing', 'active', 'suspended', 'cancelled'] as const;

export const agencies = identitySchema.table(
  'agencies',
  {
    id: uuid('id').notNull().default(sql`uuidv7()`),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    industry: text('industry'),
    website: text('website'),
    plan: text('plan', { enum: agencyPlans }).notNull().default('pro'),
    status: text('status', { enum: agencyStatuses }).notNull().default('active'),
    dataPrivacyLevel: text('data_privacy_level', { enum: ['cloud_ok', 'local_only'] })
      .notNull()
      .default('cloud_ok'),
    deploymentMode: text('deployment_mode', { enum: ['saas', 'on_prem'] })
      .notNull()
      .default('on_prem'),
    activePlatforms: text('active_platforms').array().notNull().default(sql`'{}'`),
    /** US dollars of LLM and API cost that the agency may cause in a month; null is no cap. */
    monthlySpendCapUsd: numeric('monthly_spend_cap_usd', { precision: 10, scale: 4 }),
    currentMonthSpendUsd: numeric('current_month_spend_usd', { precision: 10, scale: 4 }).notNull().default('0'),
    /** Jeff writes outreach; Lex removes reviews. Off until the agency has them. */
    jeffEnabled: boolean('jeff_enabled').notNull().default(false),
    lexEnabled: boolean('lex_enabled').notNull().default(false),
    razorpayCustomerId: text('razorpay_customer_id'),
    razorpaySubscriptionId: text('razorpay_subscription_id'),
    /** null = the contract has not been accepted. */
    contractAcceptedAt: timestamp('contract_accepted_on', { withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ name: 'pk_agencies', columns: [t.id] }),
    unique('uq_agencies_slug').on(t.slug),
    oneOf('agencies', t.plan, agencyPlans),
    oneOf('agencies', t.status, agencyStatuses),
    oneOf('agencies', t.dataPrivacyLevel, ['cloud_ok', 'local_only']),
    oneOf('agencies', t.deploymentMode, ['saas', 'on_prem']),
  ],
);

tableRules(agencies, {
  row: 'One agency: the tenant.',
  kind: 'tenant',
  agencyColumn: 'id',
  writtenBy: ['app'],
  // A slug names one agency on the whole platform; only the command line makes agencies.
  indexesBeforeTenant: ['uq_agencies_slug'],
});
