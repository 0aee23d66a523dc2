import { microsToDecimal } from '@sellergraph/core/money';
import { expect, test } from 'vitest';
import { microsTextToDecimal } from './money.ts';

test('micros become decimals exactly as the core writes them', () => {
  const samples = [
    0n,
    1n,
    10n,
    100_000n,
    1_000_000n,
    1_055_000n,
    6_269_260_000n,
    9_999_999n,
    12_345_678_901_234_567_890n,
  ];
  for (const micros of [...samples, ...samples.map((it) => -it)]) {
    expect(microsTextToDecimal(micros.toString())).toBe(microsToDecimal(micros));
  }
});
