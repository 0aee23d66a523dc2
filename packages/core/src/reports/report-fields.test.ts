import { expect, it } from 'vitest';
import { reports } from './registry.ts';
import { fieldName, isQuotient, quotientColumns, rowColumns, typeName } from './report-fields.ts';

it('names money without its unit', () => {
  expect(['spend_micros', 'units_30d', 'sales_30d_micros', 'clicks'].map(fieldName)).toEqual([
    'spend',
    'units30d',
    'sales30d',
    'clicks',
  ]);
});

it.each(reports)('gives every column of $type a name of its own', (report) => {
  const names = rowColumns(report).map(({ name }) => fieldName(name));
  expect(names).toEqual([...new Set(names)]);
  expect(typeName(report)).toMatch(/^[A-Z][A-Za-z0-9]+$/);
});

it.each(reports)('makes every rate of $type from figures that it stores and that may be summed', (report) => {
  expect(quotientColumns(report)).toEqual(report.columns.filter(isQuotient));
});
