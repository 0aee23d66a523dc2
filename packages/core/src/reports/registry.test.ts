import { describe, expect, test } from 'vitest';
import { registrySource, writtenRegistry } from './generate-registry.ts';
import { reportByType, reports } from './registry.ts';
import { storedColumns, summedFigures } from './report.ts';

test('the registry has every folder of types', () => {
  expect(writtenRegistry()).toBe(registrySource());
});

test('a folder is named as its report', () => {
  const folders = [...registrySource().matchAll(/types\/([\w-]+)\//g)].map(([, folder = '']) => folder);
  expect(reports.map(({ type }) => type)).toEqual(folders.map((folder) => folder.replaceAll('-', '_')));
});

describe.each(reports)('$type', (report) => {
  const names = report.columns.map(({ name }) => name);

  test('names each column once, money in micros', () => {
    expect(new Set(names).size).toBe(names.length);
    const money = storedColumns(report).filter(({ type }) => type === 'money');
    for (const { name } of money) expect(name).toMatch(/_micros$/);
  });

  test('says of each measure whether it may be summed, and sums no ratio', () => {
    for (const column of report.columns) {
      expect(column.additive === undefined, column.name).toBe(column.role !== 'measure');
    }
    expect(report.columns.filter(({ type, additive }) => type === 'ratio' && additive)).toEqual([]);
  });

  test('refers to columns it has', () => {
    const referred = [
      report.versionedBy ?? [],
      report.repeatsOrderedBy ?? [],
      report.days.from === 'instant' ? report.days.column : [],
      (report.invariants ?? []).flatMap(({ total, parts }) => [total, ...parts]),
      report.columns.flatMap(({ replaceableBy, sumOf = [] }) => [replaceableBy ?? [], sumOf].flat()),
    ].flat();
    for (const name of referred) expect(names).toContain(name);
  });

  test('spells no header for two columns, and reads none that it must not', () => {
    const spellings = report.columns.flatMap((column) => column.spellings.map((word) => word.toLowerCase()));
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const word of report.neverRead ?? []) expect(spellings).not.toContain(word);
  });
});

test('each level’s figures are made from one report', () => {
  const levels = reports.flatMap(({ makesFiguresOf }) => makesFiguresOf);
  expect(levels.toSorted()).toEqual(['ad_group', 'campaign', 'product_ad', 'seller', 'target']);
});

test('the figures that a report sums follow from its measures', () => {
  const summed = (type: string) => {
    const report = reportByType(type);
    return report && summedFigures(report).map(({ name }) => name);
  };
  expect(summed('sponsored_products_performance_over_time')).toEqual(['clicks', 'spend_micros']);
  expect(summed('sponsored_products_purchased_product')).toEqual(['orders']);
  expect(summed('br_all_orders')).toEqual(['units', 'sales_micros']);
  expect(summed('restock_inventory')).toEqual([]);
  expect(summed('azure_usage')).toEqual([]);
});
