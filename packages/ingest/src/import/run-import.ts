import { dayIn } from '@sellergraph/core/dates';
import { NotFoundError } from '@sellergraph/core/errors';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { Database, Scope } from '@sellergraph/db/database';
import { findSellerAccount, type SellerAccount } from '@sellergraph/db/reports/queries/find-seller-account';
import { type OpenedUpload, openReport } from '../open-report.ts';
import { importBulk } from './import-bulk.ts';
import type { ImportContext, Imported } from './import-context.ts';
import { importReport } from './import-report.ts';
import { type ImportResult, importTotals } from './import-result.ts';

/** Imports what a file was recognised as. */
export function importOpened(context: ImportContext, opened: OpenedUpload): Promise<Imported> {
  return opened.kind === 'bulk' ? importBulk(context, opened) : importReport(context, opened);
}

/** An import as it is told to whoever asked for it. */
export function importResult(file: string, uploadId: string | null, { done, totals }: Imported): ImportResult {
  const { reportType, period, rows, created, updated, unchanged, rejections, warnings, entities } = done;
  return {
    file,
    uploadId,
    reportType,
    period,
    rows,
    created,
    updated,
    unchanged,
    rejected: rejections.length,
    rejections,
    warnings,
    totals: importTotals(totals),
    ...(entities ? { entities } : {}),
  };
}

/** Opens a seller's file: days are the marketplace's, rows in another currency than the account's are left out. */
export function openFor(
  seller: SellerAccount,
  request: { path: string; fileName: string; period: Period | null; receivedAt?: Date },
): Promise<OpenedUpload> {
  return openReport(request.path, {
    expectedCurrency: seller.currency,
    fileName: request.fileName,
    period: request.period,
    timeZone: seller.timeZone,
    today: dayIn(seller.timeZone, request.receivedAt ?? new Date()),
  });
}

/**
 * The seller whose file it is.
 * @throws NotFoundError where the agency has no such seller.
 */
export async function findSeller(database: Database, scope: Scope, sellerId: string): Promise<SellerAccount> {
  const read = database.read(scope);
  try {
    const seller = await findSellerAccount(read, sellerId);
    if (!seller) throw new NotFoundError('There is no such seller in this agency.');
    return seller;
  } finally {
    await read.close();
  }
}
