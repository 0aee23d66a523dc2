import { describe, expect, it } from 'vitest';
import { javaDouble, noisySum } from './java-number.ts';

describe('javaDouble', () => {
  it.each([
    [14, '14.0'],
    [0, '0.0'],
    [0.44, '0.44'],
    [0.0005, '5.0E-4'],
    [0.00012, '1.2E-4'],
    [12_345_678, '1.2345678E7'],
    [2.0999999999999996, '2.0999999999999996'],
  ])('writes %d as %s', (value, text) => {
    expect(javaDouble(value)).toBe(text);
  });
});

describe('noisySum', () => {
  it('gives the exact amount once it is rounded to two decimals', () => {
    for (let minorUnits = 0; minorUnits < 4000; minorUnits += 7) {
      for (const parts of [0, 1, 2, 3, 9, 400]) {
        expect(Math.round(noisySum(minorUnits, parts) * 100)).toBe(minorUnits);
      }
    }
  });

  it('carries the noise of floating-point sums', () => {
    const noisy = Array.from({ length: 100 }, (_, i) => noisySum(200 + i, 7)).filter((sum) => String(sum).length > 6);
    expect(noisy.length).toBeGreaterThan(10);
  });
});
