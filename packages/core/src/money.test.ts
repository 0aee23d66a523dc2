import { describe, expect, it } from 'vitest';
import { decimalToMicros, divideMicros, microsToDecimal } from './money.ts';

describe('money', () => {
  it.each([
    [6_269_260_000n, '6269.26'],
    [1_055_000n, '1.055'],
    [0n, '0.00'],
    [-500_000n, '-0.50'],
    [1n, '0.000001'],
  ])('writes %s micros as %s', (micros, decimal) => {
    expect(microsToDecimal(micros)).toBe(decimal);
    expect(decimalToMicros(decimal)).toBe(micros);
  });

  it('rounds half away from zero beyond six decimals', () => {
    expect(decimalToMicros('0.0000005')).toBe(1n);
    expect(decimalToMicros('-0.0000005')).toBe(-1n);
    expect(decimalToMicros('0.00000049')).toBe(0n);
  });

  it('refuses what is no plain decimal', () => {
    expect(() => decimalToMicros('1e3')).toThrow(RangeError);
    expect(() => decimalToMicros('')).toThrow(RangeError);
  });

  it('divides with a null for a divisor of zero', () => {
    expect(divideMicros(10_000_000n, 3n)).toBe(3_333_333n);
    expect(divideMicros(-10_000_000n, 4n)).toBe(-2_500_000n);
    expect(divideMicros(1n, 0n)).toBeNull();
  });
});
