import { expect, it } from 'vitest';
import { NameNumbers } from './name-numbers.ts';

it('gives a name the same number whenever it occurs, and tells where it occurs first', () => {
  const numbers = new NameNumbers([0, 2]);
  const rows = [
    ['Alpha', '1', 'group'],
    ['Alpha', '2', 'other'],
    ['Alpha', '3', 'group'],
    ['Alpha', '4', null],
    ['Alphagroup', '5', ''],
    ['Alpha', '6', null],
  ];
  const told = rows.map((row) => [numbers.of(row), numbers.isFirst]);
  expect(told).toEqual([
    [1, true],
    [2, true],
    [1, false],
    [3, true],
    [4, true],
    [3, false],
  ]);
});

it('gives all rows one number where nothing names them', () => {
  const numbers = new NameNumbers([]);
  expect([numbers.of(['a']), numbers.isFirst, numbers.of(['b']), numbers.isFirst]).toEqual([1, true, 1, false]);
});

it('forgets names beyond what it may remember, and never gives a number twice', () => {
  const numbers = new NameNumbers([0]);
  const first = numbers.of(['0']);
  for (let index = 1; index < 100_000; index++) numbers.of([String(index)]);
  expect([numbers.of(['0']), numbers.isFirst]).toEqual([1, false]);
  numbers.of(['one too many']);
  expect([first, numbers.of(['0']), numbers.isFirst]).toEqual([1, 100_002, true]);
  expect([numbers.of(['one too many']), numbers.of(['0']), numbers.isFirst]).toEqual([100_001, 100_002, false]);
});
