import { describe, expect, test } from 'vitest';
import { metadataValue, readMetadata } from './metadata-line.ts';

const read = (...cells: string[]) => Object.fromEntries(readMetadata([{ line: 1, cells, unfinished: false }]));

describe('the line above the header', () => {
  test('is read as it is downloaded, whatever its commas have cut', () => {
    expect(read('Brand=["Wickmoor', ' Fennbird & Co"]', 'Reporting Range=["Weekly"]')).toEqual({
      brand: 'Wickmoor, Fennbird & Co',
      'reporting range': 'Weekly',
    });
  });

  test('is read when a spreadsheet has padded it, and when all of it stands in one cell', () => {
    const expected = { brand: 'Acme', 'select week': 'Week 28 | 2026-07-05 - 2026-07-11 2026' };
    const week = 'Select week=["Week 28 | 2026-07-05 - 2026-07-11 2026"]';
    expect(read('Brand=["Acme"]', week, '', '', '')).toEqual(expected);
    expect(read(`Brand=["Acme"],${week}`)).toEqual(expected);
    expect(read(`\uFEFFBrand=["Acme"]; ${week}`)).toEqual(expected);
  });

  test('may have names with quotes and brackets, and nothing at all', () => {
    expect(read('Brand=["10" Pots [new]"]', 'Reporting Range=["Monthly"]')).toEqual({
      brand: '10" Pots [new]',
      'reporting range': 'Monthly',
    });
    expect(read('A title', '')).toEqual({});
    expect(readMetadata([]).size).toBe(0);
  });

  test('gives the first of several spellings that has a value', () => {
    const metadata = readMetadata([{ line: 1, cells: ['ASIN=["B0Z0000001"]', 'Marke=[""]'], unfinished: false }]);
    expect(metadataValue(metadata, ['ASIN or Product', 'ASIN'])).toBe('B0Z0000001');
    expect(metadataValue(metadata, ['Brand', 'Marke'])).toBeNull();
  });
});
