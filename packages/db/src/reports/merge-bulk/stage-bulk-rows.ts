import { type BulkColumnType, bulkColumns } from '@sellergraph/core/reports/bulk-operations';
import type { BulkRow } from '@sellergraph/core/reports/parsed-bulk';
import type { TransactionSql } from 'postgres';
import { CopyEncoder } from '../merge/copy-encoder.ts';
import { copyRows } from '../merge/copy-rows.ts';

/**
 * Copies the rows of a bulk workbook into the temporary table `staged_bulk`: one wide row each, with its sheet, line and
 * entity.
 */
export async function stageBulkRows(
  sql: TransactionSql,
  chunks: AsyncIterable<BulkRow[]>,
  onRows: (rows: number) => void,
): Promise<void> {
  const columns = bulkColumns.map((column) => `${column.name} ${sqlType(column.type)}`);
  await sql.unsafe(
    `CREATE TEMP TABLE staged_bulk (sheet text, line integer, entity text, ${columns.join(', ')}) ON COMMIT DROP`,
  );
  const encoder = new CopyEncoder();
  await copyRows(sql, 'staged_bulk', encodeChunks(encoder, chunks, onRows), (part) => encoder.giveBack(part));
  await sql.unsafe('ANALYZE staged_bulk');
}

async function* encodeChunks(encoder: CopyEncoder, chunks: AsyncIterable<BulkRow[]>, onRows: (rows: number) => void) {
  let count = 0;
  for await (const rows of chunks) {
    for (const { sheet, line, entity, values } of rows) {
      encoder.plain(sheet);
      encoder.whole(line);
      for (const value of [entity, ...values]) {
        if (value === null) encoder.null();
        else encoder.text(value);
      }
      encoder.endRow();
    }
    count += rows.length;
    onRows(count);
    yield encoder.take();
  }
}

function sqlType(type: BulkColumnType): string {
  switch (type) {
    case 'money':
    case 'count':
    case 'percent':
      return 'bigint';
    case 'date':
      return 'date';
    default:
      return 'text';
  }
}
