import { createRandom, type Random } from '../random.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Hands out invented numbers in the shape of Amazon's ids, each once. */
export interface Identifiers {
  /** 14 or 15 digits. */
  entity(): string;
}

export function createIdentifiers(random: Random): Identifiers {
  const used = new Set<string>();
  return {
    entity: () => {
      for (;;) {
        const id = String(random.integer(20_000_000_000_000, 899_999_999_999_999));
        if (used.has(id)) continue;
        used.add(id);
        return id;
      }
    },
  };
}

/** An invented ASIN: own products begin with `B0Z`, competitors' with `B0X`. The same seed gives the same ASIN. */
export function inventAsin(prefix: 'B0Z' | 'B0X', seed: string): string {
  const random = createRandom(`${prefix} ${seed}`);
  let asin: string = prefix;
  while (asin.length < 10) asin += LETTERS[random.integer(0, LETTERS.length - 1)];
  return asin;
}
