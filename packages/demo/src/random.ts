/**
 * Seeded random numbers, so that the same seed always draws the same world.
 * The generator is sfc32: 128 bits of state, seeded from a text.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items. Throws when there is none. */
  pick<T>(items: readonly T[]): T;
  /** The position of a weight, drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number;
  /** Normal distribution, mean 0, standard deviation 1. */
  normal(): number;
  /** A factor around 1: e to the power of a normal number times `sigma`, with mean 1. */
  spread(sigma: number): number;
  /** Number of events when `mean` are expected. */
  poisson(mean: number): number;
}

/** Four 32-bit words out of a text (FNV-1a, one word per salt). */
function seedWords(seed: string): [number, number, number, number] {
  const word = (salt: number): number => {
    let hash = 0x811c9dc5 ^ salt;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
  };
  return [word(0), word(0x9e3779b9), word(0x85ebca6b), word(0xc2b2ae35)];
}

function uniform(seed: string): () => number {
  let [a, b, c, d] = seedWords(seed);
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A generator of its own for every seed text. */
export function createRandom(seed: string): Random {
  const next = uniform(seed);
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    integer,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    weighted: (weights) => {
      let rest = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, weight] of weights.entries()) {
        rest -= weight;
        if (rest < 0) return index;
      }
      return weights.length - 1;
    },
    normal,
    spread: (sigma) => Math.exp(sigma * normal() - (sigma * sigma) / 2),
    poisson: (mean) => {
      if (mean <= 0) return 0;
      if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count++;
      return count;
    },
  };
}
