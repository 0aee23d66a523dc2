import { reportByType } from '@sellergraph/core/reports/registry';
import { expect, it } from 'vitest';
import { reportPages } from './report-pages.ts';
import { columnsOfReport } from './row-column.ts';
import { parseSort } from './rows-search.ts';

const views = reportPages.flatMap((page) => Object.entries(page.views));

it.each(views)('the page of %s names columns and an order that the report has', (type, view) => {
  const report = reportByType(type);
  expect(report, type).toBeDefined();
  const columns = report ? columnsOfReport(report) : [];
  const ids = columns.map(({ id }) => id);
  expect([...view.columns, ...(view.bars ?? [])].filter((id) => !ids.includes(id))).toEqual([]);
  const orders = columns.map(({ order }) => order);
  expect(view.sort === undefined || parseSort(view.sort, orders) !== null).toBe(true);
});
