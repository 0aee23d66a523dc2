import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import type { UploadState } from '../../gql/graphql.ts';

/** How an upload's state is said and shown. */
export const stateWords: Readonly<Record<UploadState, { label: string; tone: 'bad' | 'info' | 'plain' | 'none' }>> = {
  QUEUED: { label: 'Waiting', tone: 'info' },
  RUNNING: { label: 'Running', tone: 'info' },
  LIVE: { label: 'Live', tone: 'none' },
  DUPLICATE: { label: 'Same file, not imported', tone: 'plain' },
  REFUSED: { label: 'Refused', tone: 'bad' },
  FAILED: { label: 'Failed', tone: 'bad' },
};

/** Whether the import is still going on. */
export const isRunning = (state: UploadState): boolean => state === 'QUEUED' || state === 'RUNNING';

interface ReportOfUpload {
  readonly reportType: string | null;
  readonly reportLabel: string | null;
  readonly timeUnit: string | null;
}

/** What a report is called: its label and unit of time, or that it was not recognised. A bulk file has no such unit. */
export function reportWords({ reportType, reportLabel, timeUnit }: ReportOfUpload): string {
  if (reportLabel === null) return 'Not recognised';
  return timeUnit && reportType !== bulkType ? `${reportLabel}, ${timeUnit.toLowerCase()}` : reportLabel;
}
