import type { TimeUnit } from '../../../gql/graphql.ts';

/** What people call the units of time. */
export const timeUnitWords: Readonly<Record<TimeUnit, string>> = {
  DAILY: 'Daily',
  WEEKLY: 'Weekly',
  MONTHLY: 'Monthly',
  QUARTERLY: 'Quarterly',
  SUMMARY: 'Summary',
  SNAPSHOT: 'Snapshot',
};
