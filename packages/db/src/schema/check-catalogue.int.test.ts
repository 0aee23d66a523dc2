import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import './all-tables.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { ruledTables } from './table-rules.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});

afterAll(async () => {
  await sql.end();
  await database.close();
});

it('finds every rule kept by every table', async () => {
  expect(await checkCatalogue(sql, ruledTables())).toEqual([]);
});

/** The broken rules after a fault was planted; the fault is taken back. */
async function brokenBy(...faults: string[]): Promise<string[]> {
  let broken: string[] = [];
  const undo = new Error('undo');
  await sql
    .begin(async (tx) => {
      await tx.unsafe('SET LOCAL ROLE sellergraph_migrator');
      for (const fault of faults) await tx.unsafe(fault);
      broken = await checkCatalogue(tx, ruledTables());
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return broken;
}

describe('a planted fault is found', () => {
  const table = 'CREATE TABLE ads.planted (agency_id uuid NOT NULL, id uuid NOT NULL';
  it.each<[string, string[], RegExp]>([
    ['a table without rules', [`${table})`], /ads\.planted: is in no list/],
    ['security off', ['ALTER TABLE ads.sp_campaigns DISABLE ROW LEVEL SECURITY'], /sp_campaigns: has no row level/],
    ['security not forced', ['ALTER TABLE ads.sp_campaigns NO FORCE ROW LEVEL SECURITY'], /sp_campaigns: has no row/],
    ['a policy that lets all through', ['ALTER POLICY tenant ON ads.sp_campaigns USING (true)'], /another policy/],
    [
      'a policy on the wrong column',
      ['ALTER POLICY tenant ON ads.sp_campaigns USING (upload_id = (SELECT app.agency_id()))'],
      /another policy/,
    ],
    [
      'a policy that calls its function for each row',
      ['ALTER POLICY tenant ON ads.sp_campaigns USING (agency_id = app.agency_id())'],
      /another policy/,
    ],
    ['a second policy', ['CREATE POLICY more ON ads.sp_campaigns USING (true)'], /another policy/],
    ['no policy', ['DROP POLICY tenant ON ads.sp_campaigns'], /another policy/],
    [
      'a plain foreign key',
      [
        'ALTER TABLE ads.sp_ad_groups DROP CONSTRAINT fk_sp_ad_groups_campaign',
        'CREATE UNIQUE INDEX uq_planted ON ads.sp_campaigns (id)',
        'ALTER TABLE ads.sp_ad_groups ADD CONSTRAINT fk_planted FOREIGN KEY (campaign_id) REFERENCES ads.sp_campaigns (id)',
      ],
      /fk_planted on ads\.sp_ad_groups: is a foreign key between tenant tables/,
    ],
    [
      'a unique key without the agency',
      ['CREATE UNIQUE INDEX uq_planted ON ads.sp_campaigns (amazon_campaign_id)'],
      /uq_planted: has a key or index/,
    ],
    [
      'a foreign key without an index',
      [
        'DROP INDEX ads.idx_sp_ad_groups_campaign',
        'ALTER TABLE ads.sp_ad_groups DROP CONSTRAINT uq_sp_ad_groups_amazon',
      ],
      /fk_sp_ad_groups_campaign.*without an index/,
    ],
    [
      'an agency that may be missing',
      [
        'ALTER TABLE ads.sp_name_history DROP CONSTRAINT pk_sp_name_history',
        'ALTER TABLE ads.sp_name_history ALTER agency_id DROP NOT NULL',
      ],
      /never null/,
    ],
    ['a right for everybody', ['GRANT SELECT ON ads.sp_campaigns TO PUBLIC'], /SELECT to PUBLIC on ads\.sp_campaigns/],
    ['a right too many', ['GRANT DELETE ON ads.sp_campaigns TO sellergraph_app'], /DELETE to sellergraph_app/],
    ['TRUNCATE', ['GRANT TRUNCATE ON ads.sp_campaigns TO sellergraph_ingest'], /TRUNCATE to sellergraph_ingest/],
    [
      'a history that may be changed',
      ['GRANT UPDATE ON reports.report_row_changes TO sellergraph_ingest'],
      /UPDATE to sellergraph_ingest on reports\.report_row_changes/,
    ],
    [
      'a history without its guard',
      ['DROP TRIGGER append_only ON system.audit_log'],
      /system\.audit_log: is append-only and has no trigger/,
    ],
    [
      'a cascade into a history',
      [
        'ALTER TABLE reports.report_rejections DROP CONSTRAINT fk_report_rejections_upload',
        `ALTER TABLE reports.report_rejections ADD CONSTRAINT fk_report_rejections_upload FOREIGN KEY (agency_id, upload_id)
           REFERENCES reports.report_upload_history (agency_id, id) ON DELETE CASCADE`,
      ],
      /cascades into/,
    ],
    [
      'a secret shown',
      ['GRANT SELECT (password_hash) ON identity.users TO sellergraph_readonly'],
      /identity\.users\.password_hash: shows a secret/,
    ],
    ['an enum', ["CREATE TYPE ads.planted AS ENUM ('a')"], /is an enum/],
    ['a float', ['ALTER TABLE ads.sp_campaigns ADD planted double precision'], /floating-point/],
    ['a plain view', ['CREATE VIEW ads.planted AS SELECT * FROM ads.sp_campaigns'], /does not run as its reader/],
    ['a materialised view', ['CREATE MATERIALIZED VIEW ads.planted AS SELECT 1 AS one'], /materialised view/],
    [
      'a granted partition',
      [
        "SELECT app.ensure_month_partitions('ads.metrics_daily', '2020-01-01', '2020-01-01')",
        'GRANT SELECT ON ads.metrics_daily_y2020m01 TO sellergraph_app',
      ],
      /metrics_daily_y2020m01: gives a right/,
    ],
    [
      'a definer function with an open search path',
      ['CREATE FUNCTION identity.planted() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$'],
      /identity\.planted\(\): runs as its owner/,
    ],
    [
      'a name without its prefix',
      ['ALTER INDEX ads.idx_sp_campaigns_name RENAME TO planted'],
      /does not carry the prefix/,
    ],
  ])('%s', async (_, faults, expected) => {
    expect((await brokenBy(...faults)).join('\n')).toMatch(expected);
  });

  it('a role that passes by the policies', async () => {
    await sql.unsafe('ALTER ROLE sellergraph_readonly BYPASSRLS');
    try {
      expect((await checkCatalogue(sql, ruledTables())).join('\n')).toMatch(
        /sellergraph_readonly: is a role with more/,
      );
    } finally {
      await sql.unsafe('ALTER ROLE sellergraph_readonly NOBYPASSRLS');
    }
  });
});
