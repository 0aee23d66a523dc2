import { microsToDecimal } from '@sellergraph/core/money';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../testing/random.ts';
import { parseCount, parseMicros, parseNumber, parsePercent, parseRatio } from './amount.ts';
import { countStyle, numberStyle } from './number-style.ts';

describe('money', () => {
  test.each([
    ['$29.56', '29560000'],
    ['$0.0', '0'],
    ['£1,234.50', '1234500000'],
    ['€5', '5000000'],
    ['₹ 12.20', '12200000'],
    ['Rs.1000.0', '1000000000'],
    ['CA$7.25', '7250000'],
    ['USD 3.10', '3100000'],
    ['3.10 EUR', '3100000'],
    ['1,00,000.00', '100000000000'],
    ['-$4.20', '-4200000'],
    ['$-4.20', '-4200000'],
    ['($4.20)', '-4200000'],
    ['−4.20', '-4200000'],
    ['5.0E-4', '0'],
    ['1.5E3', '1500000000'],
    ['.5', '500000'],
    ['007', '7000000'],
    ['999999999.99', '999999999990000'],
    ['123456789012.34', '123456789012340000'],
  ])('%s is %s micros', (cell, micros) => {
    expect(parseMicros(cell, 'point', 2)).toBe(micros);
  });

  test.each([
    '',
    ' ',
    '#N/A',
    'abc',
    '1.2.3',
    '5,05',
    '1,2345',
    '$',
    '-',
    '12%',
    '1e99',
    '1'.repeat(80),
    '0x10',
    'Infinity',
  ])('%j is no amount', (cell) => {
    expect(parseMicros(cell, 'point', 2)).toBeNull();
  });

  test('the noise of a spreadsheet’s numbers is rounded away, half away from zero', () => {
    expect(parseMicros('0.8300000000000001', 'point', 2)).toBe('830000');
    expect(parseMicros('37.150000000000006', 'point', 2)).toBe('37150000');
    expect(parseMicros('0.285', 'point', 2)).toBe('290000');
    expect(parseMicros('-0.285', 'point', 2)).toBe('-290000');
    expect(parseMicros('0.28499999999999998', 'point', 2)).toBe('280000');
    expect(parseMicros('1.1085246', 'point', 6)).toBe('1108525');
  });

  test('German amounts are read in a German file and refused in another', () => {
    expect(parseMicros('1.234,56 €', 'comma', 2)).toBe('1234560000');
    expect(parseMicros('1 234,56 €', 'comma', 2)).toBe('1234560000');
    expect(parseMicros('5,00', 'comma', 2)).toBe('5000000');
    expect(parseMicros('1.234', 'comma', 2)).toBe('1234000000');
    expect(parseMicros('12.34', 'comma', 2)).toBeNull();
    expect(parseMicros('1.234,56 €', 'point', 2)).toBeNull();
  });

  test('every amount of whole cents is read back exactly, however it is written', () => {
    const random = randomNumbers(7);
    const signs = ['', '$', '£', '€', 'Rs.', 'USD '];
    for (let round = 0; round < 2_000; round++) {
      const cents = BigInt(random(2 ** 31)) * BigInt(random(4_000)) + BigInt(random(100));
      const text = microsToDecimal(cents * 10_000n);
      const [whole = '', fraction = ''] = text.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      const sign = signs[random(signs.length)] ?? '';
      for (const cell of [text, `${sign}${text}`, `${sign}${grouped}.${fraction}`, `${text}000000000001`]) {
        expect(`${cell}: ${parseMicros(cell, 'point', 2)}`).toBe(`${cell}: ${cents * 10_000n}`);
      }
    }
  });
});

describe('counts', () => {
  test.each([
    ['0', '0'],
    ['14', '14'],
    ['14.0', '14'],
    ['14.00', '14'],
    ['5,058', '5058'],
    ['1.4E1', '14'],
    ['1.2345E4', '12345'],
    ['007', '7'],
    ['123456789012345678', '123456789012345678'],
  ])('%s is %s', (cell, count) => {
    expect(parseCount(cell, 'point')).toBe(count);
  });

  test.each(['', '1.5', '-1', '$5', '#N/A', '5,05', '1e30', '2026-10-01'])('%j is no count', (cell) => {
    expect(parseCount(cell, 'point')).toBeNull();
  });

  test('a point groups thousands in a German file', () => {
    expect(parseCount('5.058', 'comma')).toBe('5058');
  });
});

describe('ratios', () => {
  test.each([
    ['0.0095238', '0.0095238'],
    ['1.054%', '0.01054'],
    ['0.27999999999999997%', '0.0027999999999999997'],
    ['50.0%', '0.5'],
    ['100%', '1'],
    ['0.5', '0.5'],
    ['50', '50'],
    ['0', '0'],
    ['5.0E-4', '0.0005'],
  ])('%s is %s: the percent sign decides, not the size', (cell, ratio) => {
    expect(parseRatio(cell, 'point')).toBe(ratio);
  });
});

test('percentages of bids are whole', () => {
  expect(['5', '5.0', '5%', '0', '900'].map(parsePercent)).toEqual(['5', '5', '5', '0', '900']);
  expect(['5.5', 'x', ''].map(parsePercent)).toEqual([null, null, null]);
});

describe('the style of a file’s numbers', () => {
  test.each([
    ['point', ['$1,234.56']],
    ['point', ['5,058', '7']],
    ['point', ['1.234,56', '0.5']],
    ['comma', ['1.234,56 €']],
    ['comma', ['0', '5,05']],
    ['point', []],
  ] as const)('%s for %j', (style, cells) => {
    expect(numberStyle(cells)).toBe(style);
  });
});

test('counts of a file may have another style than its amounts', () => {
  expect(countStyle(['12', '1,138'], 'comma')).toBe('point');
  expect(countStyle(['12', '1.138'], 'comma')).toBe('comma');
  expect(countStyle(['1.138'], 'point')).toBe('point');
  expect(countStyle([], 'comma')).toBe('comma');
});

test.each([
  ['3.218703936', '3.218703936'],
  ['-0.000000001', '-0.000000001'],
  ['$1,234.50', '1234.5'],
  ['1E-7', '0.0000001'],
  ['63', '63'],
  ['5%', null],
  ['a', null],
])('the number %s is %s, exactly', (cell, number) => {
  expect(parseNumber(cell, 'point')).toBe(number);
});
