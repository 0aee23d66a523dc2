/**
 * The name by which an entity is known outside: the 128 bits of its UUIDv7 written as a ULID (26 characters of
 * Crockford's base 32, URL-safe, sortable by creation).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VALUES = new Map(ALPHABET.split('').map((character, value) => [character, BigInt(value)]));

/** Two characters for ten bits. Lists write thousands of ids, so the bits are taken from tables and not from a BigInt. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => ALPHABET.charAt(bits >> 5) + ALPHABET.charAt(bits & 31));

/** Where the 32 digits of a UUID stand between its dashes. */
const DIGITS = Array.from({ length: 36 }, (_, place) => place).filter((place) => ![8, 13, 18, 23].includes(place));

/** The value of a hexadecimal digit by its character code. */
const NIBBLES = Array.from({ length: 103 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);

/** A UUID as a ULID. */
export function uuidToRefId(uuid: string): string {
  let text = pair(nibble(uuid, 0) * 16 + nibble(uuid, 1));
  for (let digit = 2; digit < 32; digit += 5) {
    let bits = 0;
    for (let next = digit; next < digit + 5; next++) bits = bits * 16 + nibble(uuid, next);
    text += pair(bits >> 10) + pair(bits & 1023);
  }
  return text;
}

function nibble(uuid: string, digit: number): number {
  return NIBBLES[uuid.charCodeAt(DIGITS[digit] ?? 0)] ?? 0;
}

function pair(bits: number): string {
  return PAIRS[bits] ?? '';
}

/** A ULID as a UUID; null when the text is none. Lower case is taken. */
export function refIdToUuid(refId: string): string | null {
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/i.test(refId)) return null;
  let bits = 0n;
  for (const character of refId.toUpperCase()) bits = (bits << 5n) | (VALUES.get(character) ?? 0n);
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
