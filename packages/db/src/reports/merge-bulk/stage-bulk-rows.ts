import { type BulkColumnType, bulkColumns } from '@sellergraph/core/reports/bulk-operations';
import type { BulkRow } from '@sellergraph/core/reports/parsed-bulk';
import type { TransactionSql } from 'postgres';
import { copyRows, encodeCopyText } from '../merge/stage-rows.ts';

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
  await copyRows(sql, 'staged_bulk', encodeChunks(chunks, onRows));
  await sql.unsafe('ANALYZE staged_bulk');
}

async function* encodeChunks(chunks: AsyncIterable<BulkRow[]>, onRows: (rows: number) => void) {
  let count = 0;
  for await (const rows of chunks) {
    const lines = rows.map((row) => {
      let line = `${row.sheet}\t${row.line}\t${row.entity ?? '\\N'}`;
      for (const value of row.values) line += value === null ? '\t\\N' : `\t${encodeCopyText(value)}`;
      return line;
    });
    lines.push('');
    count += rows.length;
    onRows(count);
    yield lines.join('\n');
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
