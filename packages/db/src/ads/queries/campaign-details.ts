import type { ListSource } from '../../lists/list.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';

export interface BiddingAdjustmentRow {
  readonly id: string;
  readonly campaignId: string;
  readonly placement: string;
  readonly percentage: number;
}

export const biddingAdjustmentSource: ListSource = {
  table: 'ads.sp_campaign_bidding_adjustments',
  columns: 't.id, t.campaign_id AS "campaignId", t.placement, t.percentage',
};

/** The bidding adjustments of many campaigns, by placement. */
export async function readBiddingAdjustments(
  transaction: ReadTransaction,
  campaignIds: readonly string[],
): Promise<BiddingAdjustmentRow[]> {
  return await transaction.query(
    `SELECT ${biddingAdjustmentSource.columns} FROM ads.sp_campaign_bidding_adjustments t ` +
      'WHERE t.campaign_id = ANY ($1::uuid[]) ORDER BY t.placement, t.audience_id',
    [uuidList(campaignIds)],
  );
}

export interface NamePeriodRow {
  readonly campaignId: string;
  readonly name: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** The names of many campaigns, oldest first. */
export async function readCampaignNames(
  transaction: ReadTransaction,
  campaignIds: readonly string[],
): Promise<NamePeriodRow[]> {
  return await transaction.query(
    'SELECT entity_id AS "campaignId", name, effective_from AS "effectiveFrom", effective_to AS "effectiveTo" ' +
      "FROM ads.sp_name_history WHERE entity_type = 'campaign' AND entity_id = ANY ($1::uuid[]) " +
      'ORDER BY effective_from NULLS FIRST, id',
    [uuidList(campaignIds)],
  );
}
