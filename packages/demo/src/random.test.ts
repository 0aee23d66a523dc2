import { expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draws = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 50 }, () => random.next());
};

it('draws the same numbers for the same seed and others for another', () => {
  expect(draws('a')).toEqual(draws('a'));
  expect(draws('a')).not.toEqual(draws('b'));
});

it.each([0.4, 6, 80])('draws counts with a mean and a variance of %d', (mean) => {
  const random = createRandom(`poisson ${mean}`);
  const counts = Array.from({ length: 20_000 }, () => random.poisson(mean));
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / counts.length;
  expect(average / mean).toBeCloseTo(1, 1);
  expect(variance / mean).toBeCloseTo(1, 1);
});

it('picks positions in proportion to their weights', () => {
  const random = createRandom('weights');
  const seen = [0, 0, 0];
  for (let i = 0; i < 9000; i++) {
    const position = random.weighted([2, 0, 1]);
    seen[position] = (seen[position] ?? 0) + 1;
  }
  expect(seen[1]).toBe(0);
  expect((seen[0] ?? 0) / (seen[2] ?? 1)).toBeCloseTo(2, 0);
});
