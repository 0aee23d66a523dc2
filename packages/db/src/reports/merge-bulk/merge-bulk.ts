import type { Period, Rejection } from '@sellergraph/core/reports/parsed-report';
import type { TransactionSql } from 'postgres';
import { relinkReports } from '../merge/relink-reports.ts';
import type { StoredTotals } from '../merge/total-rows.ts';
import type { RowCounts } from '../merge/write-rows.ts';
import { mergeBulkFigures, mergeBulkSearchTerms } from './merge-bulk-figures.ts';
import { createMergedEntities, mergeStructureKind, type StructureContext } from './merge-structure.ts';
import { structureKinds } from './structure.ts';

export interface BulkMergeResult extends RowCounts {
  /** Rows of the campaigns sheet taken, by kind of entity as the workbook names it. */
  readonly entities: Readonly<Record<string, number>>;
  readonly portfolios: number;
  readonly searchTerms: number;
  /** Of the campaigns alone: figures repeat at every level. */
  readonly totals: StoredTotals;
  /** Rows without an id or whose parent is unknown. */
  readonly rejections: readonly Rejection[];
  /** Report rows that found their entity now that the structure is here. */
  readonly linkedRows: number;
}

/** Merges the rows of `staged_bulk` into the structure, keeps their figures, and links the reports that waited for it. */
export async function mergeBulk(
  sql: TransactionSql,
  context: StructureContext,
  period: Period,
  onStage: (stage: 'merging' | 'figures') => void,
): Promise<BulkMergeResult> {
  onStage('merging');
  await createMergedEntities(sql);
  for (const kind of structureKinds) await mergeStructureKind(sql, kind, context);
  await mergeBulkFigures(sql, context, period);
  const searchTerms = await mergeBulkSearchTerms(sql, context, period);
  onStage('figures');
  const linkedRows = await relinkReports(sql, context.sellerId);
  return { ...(await countEntities(sql)), searchTerms, linkedRows, ...(await summarise(sql, context, period)) };
}

async function countEntities(sql: TransactionSql) {
  const rows = await sql.unsafe<{ entity: string; created: number; updated: number; unchanged: number }[]>(
    `SELECT entity, count(*) FILTER (WHERE is_new)::int AS created,
            count(*) FILTER (WHERE NOT is_new AND is_changed)::int AS updated,
            count(*) FILTER (WHERE NOT is_new AND NOT is_changed)::int AS unchanged
       FROM merged_entities GROUP BY entity ORDER BY entity`,
  );
  const size = (row: (typeof rows)[number]) => row.created + row.updated + row.unchanged;
  const structure = rows.filter((row) => row.entity !== 'Portfolio');
  const portfolios = rows.find((row) => row.entity === 'Portfolio');
  const sum = (pick: (row: (typeof rows)[number]) => number) => structure.reduce((total, row) => total + pick(row), 0);
  return {
    entities: Object.fromEntries(structure.map((row) => [row.entity, size(row)])),
    portfolios: portfolios ? size(portfolios) : 0,
    created: sum((row) => row.created),
    updated: sum((row) => row.updated),
    unchanged: sum((row) => row.unchanged),
    outdated: 0,
    unlinked: 0,
  };
}

async function summarise(sql: TransactionSql, context: StructureContext, period: Period) {
  const [totals] = await sql.unsafe<[StoredTotals]>(
    `SELECT sum(f.impressions)::bigint AS impressions, sum(f.clicks)::bigint AS clicks,
            sum(f.spend_micros)::bigint AS "spendMicros", sum(f.sales_micros)::bigint AS "salesMicros",
            sum(f.orders)::bigint AS orders, sum(f.units)::bigint AS units
       FROM merged_entities m
       JOIN reports.rpt_bulk_operations f
         ON f.seller_id = $1 AND f.entity_id = m.entity_id AND f.period_from = $2 AND f.period_to = $3
      WHERE m.entity_type = 'campaign'`,
    [context.sellerId, period.from, period.to],
  );
  const rejections = await sql.unsafe<Rejection[]>(
    `SELECT s.line, NULL::text AS "column", 'UNKNOWN_PARENT' AS code,
            format('%s on row %s belongs to a campaign or ad group that is neither in the file nor known. The row was left out.',
                   s.entity, s.line) AS message
       FROM staged_bulk s
      WHERE s.sheet = 'campaigns' AND s.entity IS NOT NULL
        AND NOT EXISTS (SELECT FROM merged_entities m WHERE m.entity = s.entity AND m.line = s.line)
      ORDER BY s.line`,
  );
  return { totals, rejections: [...rejections] };
}
