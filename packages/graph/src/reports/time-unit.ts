import { builder } from '../builder.ts';

export const TimeUnit = builder.enumType('TimeUnit', {
  description: 'How the days of a row are given. Rows of different units are never added up.',
  values: {
    DAILY: { value: 'DAILY', description: 'One day.' },
    WEEKLY: { value: 'WEEKLY', description: 'A week.' },
    MONTHLY: { value: 'MONTHLY', description: 'A calendar month.' },
    QUARTERLY: { value: 'QUARTERLY', description: 'A calendar quarter.' },
    SUMMARY: { value: 'SUMMARY', description: 'A span within the period of the file.' },
    SNAPSHOT: { value: 'SNAPSHOT', description: 'The state of one day.' },
  } as const,
});
