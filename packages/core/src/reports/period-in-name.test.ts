import { describe, expect, test } from 'vitest';
import { dayInName, periodInName } from './period-in-name.ts';

const today = '2026-11-03';

describe('a file name proposes a period', () => {
  test.each([
    ['US_Search_Query_Performance_Brand_View_Simple_Week_2026_02_07.csv', '2026-02-01', '2026-02-07'],
    ['UK_Search_Query_Performance_ASIN_View_B0ZRJK15EL_Month_2026_10_31.csv', '2026-10-01', '2026-10-31'],
    ['CA_Search_Query_Performance_Brand_View_Quarter_2026_Q3.csv', '2026-07-01', '2026-09-30'],
    ['CA_Search_Query_Performance_Brand_View_Quarter_2026_09_30 (1).csv', '2026-07-01', '2026-09-30'],
    ['child 2026-10-01 to 2026-10-07.csv', '2026-10-01', '2026-10-07'],
    ['sales_20261001-20261007.csv', '2026-10-01', '2026-10-07'],
    ['child_asin_sales_report_10.1-10.10.csv', '2026-10-01', '2026-10-10'],
    ['child_asin_sales_report_11.20-12.10.csv', '2025-11-20', '2025-12-10'],
    ['child_asin_sales_report_12.20-1.10.csv', '2025-12-20', '2026-01-10'],
  ])('%s', (name, from, to) => {
    expect(periodInName(name, today)).toEqual({ from, to });
  });

  test.each([
    ['BusinessReport-11-21-19.csv', '2019-10-21', '2019-11-19'],
    ['BusinessReport-11-02-26 (2).csv', '2026-10-02', '2026-10-31'],
    ['/uploads/BusinessReport-02.12.25.csv', '2025-11-01', '2025-11-30'],
  ])('of the thirty days that were settled at the download: %s', (name, from, to) => {
    expect(periodInName(name, today)).toEqual({ from, to });
  });

  test.each(['report.csv', 'BusinessReport-13-45-26.csv', 'SQP_Week_2026_02_06.csv', 'a_2026-10-09_2026-10-01.csv'])(
    'or none: %s',
    (name) => {
      expect(periodInName(name, today)).toBeNull();
    },
  );
});

test.each([
  ['restock_2026-10-25.csv', '2026-10-25'],
  ['1__2026-10-25.csv', '2026-10-25'],
  ['Restock-10-25-26.csv', '2026-10-25'],
  ['restock_2026-10-25_2026-10-26.csv', null],
  ['restock.csv', null],
])('the day of the snapshot %s is %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});
