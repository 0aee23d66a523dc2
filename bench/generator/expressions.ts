/** A number in [0, 1) that depends on two integers alone: the same in every generation, on every machine. */
export function uniform(number: string, seed: number): string {
  return `(((hashint8extended((${number})::bigint, ${seed}) >> 11) & 4503599627370495)::float8 / 4503599627370496)`;
}

/** A whole number from 0 to below `count` that depends on two integers alone. */
export function choice(count: number, number: string, seed: number): string {
  return `floor(${uniform(number, seed)} * ${count})::int`;
}

/** One of several texts. */
export function oneOf(texts: readonly string[], number: string, seed: number): string {
  const list = texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');
  return `(ARRAY[${list}])[1 + ${choice(texts.length, number, seed)}]`;
}

/** Kinds of records, so that ids of different kinds never meet. */
export const kinds = { agency: 0, user: 1, token: 2, seller: 3, campaign: 4, adGroup: 5, keyword: 6, name: 7 } as const;

/** The UUIDv7 of a record, by its number within its kind: ids ascend with the numbers, as if created in that order. */
export function uuid(kind: keyof typeof kinds, agency: number, number: string): string {
  // 1 January 2026 in milliseconds; a thousand records a second.
  const time = `lpad(to_hex(1767225600000 + (${number})::bigint), 12, '0')`;
  const rest = `lpad(to_hex(hashint8extended((${number})::bigint, ${agency}) & 72057594037927935), 14, '0')`;
  return `(${time} || '7' || lpad(to_hex(${agency * 16 + kinds[kind]}), 3, '0') || '80' || ${rest})::uuid`;
}
