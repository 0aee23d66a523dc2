import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { StoredTotals } from '@sellergraph/db/reports/merge/total-rows';
import type { SellerAccount } from '@sellergraph/db/reports/queries/find-seller-account';
import type { FinishedImport } from '@sellergraph/db/reports/writes/finish-upload';
import type { TransactionSql } from 'postgres';
import type { ProgressRecorder } from './progress-recorder.ts';

/** One import under way, inside its transaction. */
export interface ImportContext {
  readonly sql: TransactionSql;
  readonly seller: SellerAccount;
  readonly uploadId: string;
  /** Given by the user; null where the file is to say it. */
  readonly period: Period | null;
  readonly progress: ProgressRecorder;
}

/** What was done, and the sums of the rows as they are stored now. */
export interface Imported {
  readonly done: FinishedImport;
  readonly totals: StoredTotals;
}
