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

/** What a report is called: its label and unit of time, or that it was not recognised. */
export function reportWords(label: string | null, timeUnit: string | null): string {
  if (label === null) return 'Not recognised';
  return timeUnit ? `${label}, ${timeUnit.toLowerCase()}` : label;
}
