import { expect, test } from 'vitest';
import { reportTablesSource, writtenReportTables } from './generate-report-tables.ts';

test('every report of the registry has its table', () => {
  expect(writtenReportTables()).toBe(reportTablesSource());
});
