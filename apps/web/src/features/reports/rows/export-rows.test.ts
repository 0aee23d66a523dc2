import { reportByType } from '@sellergraph/core/reports/registry';
import { expect, it } from 'vitest';
import { csvHead, csvRow } from './export-rows.ts';
import { columnsOfReport, shownColumns } from './row-column.ts';

it('writes what is shown, exactly and harmlessly', () => {
  const report = reportByType('sponsored_products_search_term');
  if (!report) throw new Error('there is a search term report');
  const columns = shownColumns(
    columnsOfReport(report),
    ['day', 'customerSearchTerm', 'spend', 'ctr', 'units'],
    undefined,
  );
  const values = { customerSearchTerm: '=HYPERLINK("x")', spend: '-1.234567', ctr: 0.0123456, units: null };
  const row = {
    id: 'x',
    day: '2026-10-31',
    startDate: '2026-10-01',
    endDate: '2026-10-31',
    timeUnit: 'SUMMARY' as const,
  };
  expect(csvHead(columns, 'EUR')).toBe('Search term,First day,Last day,Spend (EUR),CTR,Units\r\n');
  expect(csvRow(columns, { ...row, currency: 'EUR', values })).toBe(
    '"\'=HYPERLINK(""x"")",2026-10-01,2026-10-31,-1.234567,0.0123456,\r\n',
  );
});
