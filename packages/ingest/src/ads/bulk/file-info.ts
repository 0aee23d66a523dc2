import { basename } from 'node:path';
import type { BulkFileInfo } from '@sellergraph/core/reports/parsed-bulk';
import { parseDay } from '../../cells/day.ts';

const pattern = /^bulk-([a-z0-9]+)-(\d{8})-(\d{8})-(\d{13})(?!\d)/i;

/**
 * What the name of a bulk file tells, `bulk-<account>-<from>-<to>-<milliseconds>.xlsx`, also with something appended.
 * The period of the figures and the instant of the structure stand nowhere else.
 */
export function bulkFileInfo(fileName: string): BulkFileInfo {
  const [, account, first = '', last = '', milliseconds] = pattern.exec(basename(fileName)) ?? [];
  const from = parseDay(first, null);
  const to = parseDay(last, null);
  return {
    accountId: account?.toLowerCase() ?? null,
    period: from !== null && to !== null && from <= to ? { from, to } : null,
    downloadedAt: milliseconds === undefined ? null : new Date(Number(milliseconds)).toISOString(),
  };
}
