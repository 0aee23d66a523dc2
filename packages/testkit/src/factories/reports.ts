import type { Sql } from 'postgres';
import type { TestEntity } from './ads.ts';
import type { TestSeller } from './catalog.ts';
import { type Columns, insertRow, nextNumber } from './insert.ts';

export async function insertUpload(sql: Sql, seller: TestSeller, columns: Columns = {}): Promise<{ id: string }> {
  const number = nextNumber();
  return await insertRow(sql, 'reports.report_upload_history', {
    agency_id: seller.agencyId,
    seller_id: seller.id,
    file_name: `report-${number}.csv`,
    file_hash: Buffer.from(`hash ${number}`),
    size_bytes: '1000',
    state: 'live',
    stage: 'done',
    report_type: 'sponsored_products_campaign',
    time_unit: 'DAILY',
    ...columns,
  });
}

export async function insertRejection(
  sql: Sql,
  seller: TestSeller,
  uploadId: string,
  columns: Columns = {},
): Promise<void> {
  await insertRow(sql, 'reports.report_rejections', {
    agency_id: seller.agencyId,
    upload_id: uploadId,
    line: nextNumber(),
    code: 'NOT_A_NUMBER',
    message: '"n/a" is not a number.',
    ...columns,
  });
}

/** One daily row of a report; only what the graph reads is told. */
export async function insertReportRow(
  sql: Sql,
  report: 'campaign' | 'search_term',
  seller: TestSeller,
  date: string,
  columns: Columns = {},
): Promise<void> {
  const named =
    report === 'campaign'
      ? { campaign_name: 'Campaign' }
      : { campaign_name: 'Campaign', ad_group_name: 'Ad group', targeting: 'keyword', match_type: 'EXACT' };
  await sql`INSERT INTO ${sql(`reports.rpt_sponsored_products_${report}`)} ${sql({
    agency_id: seller.agencyId,
    seller_id: seller.id,
    report_date: date,
    start_date: date,
    end_date: date,
    key_hash: crypto.randomUUID(),
    time_unit: 'DAILY',
    upload_id: crypto.randomUUID(),
    source_line: 2,
    impressions: '0',
    clicks: '0',
    spend_micros: '0',
    sales_micros: '0',
    orders: '0',
    units: null,
    ...named,
    ...columns,
  })}`;
}

/** One row of the search term report, linked to its target. */
export function insertSearchTermRow(
  sql: Sql,
  target: TestEntity,
  date: string,
  term: string,
  columns: Columns = {},
): Promise<void> {
  return insertReportRow(sql, 'search_term', target.seller, date, {
    customer_search_term: term,
    target_id: target.id,
    ...columns,
  });
}
