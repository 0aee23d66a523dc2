import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import type { UploadState } from '../../gql/graphql.ts';
import type { IconName } from '../../shared/controls/icon.tsx';
import { NOTHING } from '../../shared/format/numbers.ts';

/** How an upload's state is said and shown. `none` needs no mark: it is how things should be. */
export interface StateWords {
  readonly label: string;
  readonly tone: 'bad' | 'warn' | 'info' | 'plain' | 'none';
  readonly icon?: IconName;
}

export const stateWords: Readonly<Record<UploadState, StateWords>> = {
  QUEUED: { label: 'Waiting', tone: 'info' },
  RUNNING: { label: 'Running', tone: 'info' },
  PREVIEWED: { label: 'To decide', tone: 'warn', icon: 'eye' },
  DISCARDED: { label: 'Discarded', tone: 'plain' },
  LIVE: { label: 'Live', tone: 'none' },
  REVERSING: { label: 'Reversing', tone: 'info' },
  REVERSED: { label: 'Reversed', tone: 'plain', icon: 'back' },
  DUPLICATE: { label: 'Same file, not imported', tone: 'plain' },
  REFUSED: { label: 'Refused', tone: 'bad' },
  FAILED: { label: 'Failed', tone: 'bad' },
};

/** The states in the order in which a filter offers them: what needs somebody first. */
export const filterStates: readonly UploadState[] = [
  'PREVIEWED',
  'QUEUED',
  'RUNNING',
  'LIVE',
  'REVERSING',
  'REVERSED',
  'DISCARDED',
  'DUPLICATE',
  'REFUSED',
  'FAILED',
];

/** Whether a worker is at it, or soon will be. */
export const isRunning = (state: UploadState): boolean =>
  state === 'QUEUED' || state === 'RUNNING' || state === 'REVERSING';

/** Whether the rows were counted: by an import, or by the trial of one. */
export const hasCounts = (state: UploadState): boolean =>
  state === 'LIVE' || state === 'PREVIEWED' || state === 'REVERSING' || state === 'REVERSED';

/** Whether nothing of the upload counts and nothing is left to do about it. */
export const isPast = (state: UploadState): boolean =>
  state === 'DUPLICATE' || state === 'DISCARDED' || state === 'REVERSED';

interface ReportOfUpload {
  readonly reportType: string | null;
  readonly reportLabel: string | null;
  readonly timeUnit: string | null;
  readonly code: string | null;
}

/** What a report is called: its label and unit of time, or that it was not recognised. A bulk file has no such unit. */
export function reportWords({ reportType, reportLabel, timeUnit, code }: ReportOfUpload): string {
  if (reportLabel === null) return code === 'UNKNOWN_REPORT_TYPE' ? 'Not recognised' : NOTHING;
  return timeUnit && reportType !== bulkType ? `${reportLabel}, ${timeUnit.toLowerCase()}` : reportLabel;
}
