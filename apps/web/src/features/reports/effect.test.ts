import { expect, it } from 'vitest';
import { differenceOf, emptiedDays, figuresOf, totalEffect } from './effect.ts';

const day = (spend: string | null, rows = 1, sales: string | null = null) => ({ rows, spend, sales });
const effect = [
  { day: '2026-05-04', before: day('0.1'), after: day('0.2', 2) },
  { day: '2026-05-05', before: day('0.2'), after: null },
  { day: '2026-05-06', before: null, after: null },
];

it('adds money exactly, and days without rows add nothing', () => {
  expect(totalEffect(effect)).toEqual({ before: day('0.30', 2), after: day('0.20', 2) });
});

it('has no sum where no day has rows', () => {
  expect(totalEffect([{ day: '2026-05-04', before: null, after: day('1.00') }])).toEqual({
    before: null,
    after: day('1.00'),
  });
});

it('has the difference of two sums, and none where one is not known', () => {
  expect(differenceOf('0.3', '0.1')).toBe('-0.20');
  expect(differenceOf(3, 5)).toBe('2.00');
  expect(differenceOf(null, '0.1')).toBeNull();
});

it('tells the figures that a report has', () => {
  expect(figuresOf(effect)).toEqual(['spend']);
  expect(figuresOf([{ day: '2026-05-04', before: null, after: day(null, 1, '0.00') }])).toEqual(['sales']);
});

it('names the days that would be left without rows', () => {
  expect(emptiedDays(effect)).toEqual(['2026-05-05']);
});
