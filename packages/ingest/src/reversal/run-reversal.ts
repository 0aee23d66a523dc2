import { DomainError, NotFoundError } from '@sellergraph/core/errors';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import type { Database, Scope } from '@sellergraph/db/database';
import { type ReversedRows, reverseRows } from '@sellergraph/db/reports/replay/reverse-rows';
import { abandonReversal, claimReversal, finishReversal } from '@sellergraph/db/reports/writes/end-reversal';

/**
 * Takes an upload back, atomically: afterwards every table is what the other live uploads imply.
 * @throws NotFoundError, NotReversibleError
 */
export async function runReversal(database: Database, scope: Scope, uploadId: string): Promise<ReversedRows> {
  try {
    return await database.ingest(scope, async (sql) => {
      const upload = await claimReversal(sql, uploadId);
      if (upload === undefined) throw new NotFoundError('There is no such upload in this agency.');
      if (upload === null)
        throw new NotReversibleError('This upload is being worked on right now. Try again in a moment.');
      const { id, sellerId, state, reportType, timeUnit } = upload;
      if (state !== 'live' && state !== 'reversing') throw NotReversibleError.inState(state);
      if (reportType === null || timeUnit === null || reportType === bulkType) throw NotReversibleError.structure();
      const reversed = await reverseRows(sql, { id, sellerId, reportType, timeUnit });
      await finishReversal(sql, uploadId, scope.userId);
      return reversed;
    });
  } catch (error) {
    if (!(error instanceof DomainError)) await database.write(scope, (tx) => abandonReversal(tx, uploadId));
    throw error;
  }
}
