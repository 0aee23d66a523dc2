import { date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { measureColumns } from '../../ads/tables/measure-columns.ts';
import { agencyId } from '../../schema/columns.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema } from './report-upload-history.ts';

export const rptBulkSearchTerms = reportsSchema.table(
  'rpt_bulk_search_terms',
  {
    agencyId: agencyId(),
    sellerId: uuid('seller_id').notNull(),
    /** Hash of campaign, ad group, target and term by Amazon's ids. */
    keyHash: uuid('key_hash').notNull(),
    periodFrom: date('period_from', { mode: 'string' }).notNull(),
    periodTo: date('period_to', { mode: 'string' }).notNull(),
    campaignId: uuid('campaign_id'),
    adGroupId: uuid('ad_group_id'),
    targetId: uuid('target_id'),
    amazonCampaignId: text('amazon_campaign_id').notNull(),
    amazonAdGroupId: text('amazon_ad_group_id').notNull(),
    amazonTargetId: text('amazon_target_id').notNull(),
    customerSearchTerm: text('customer_search_term').notNull(),
    uploadId: uuid('upload_id').notNull(),
    sourceLine: integer('source_line').notNull(),
    ...measureColumns(),
  },
  (t) => [
    primaryKey({
      name: 'pk_rpt_bulk_search_terms',
      columns: [t.agencyId, t.sellerId, t.periodFrom, t.periodTo, t.keyHash],
    }),
  ],
);

tableRules(rptBulkSearchTerms, {
  row: 'Figures of one search term and target over the window of a bulk workbook.',
  kind: 'tenant',
  writtenBy: ['ingest'],
  fact: true,
});
