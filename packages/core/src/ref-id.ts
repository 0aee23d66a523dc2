/**
 * The name by which an entity is known outside: the 128 bits of its UUIDv7 written as a ULID (26 characters of
 * Crockford's base 32, URL-safe, sortable by creation).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VALUES = new Map(Array.from(ALPHABET).map((character, value) => [character, BigInt(value)]));

/** The two characters of each number of ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, value) => ALPHABET.charAt(value >> 5) + ALPHABET.charAt(value & 31));

/** The value of each hexadecimal digit, by its character code. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);

/** A UUID as a ULID. Answers hold thousands of them, so it is done without big integers. */
export function uuidToRefId(uuid: string): string {
  return (
    pair((digit(uuid, 0) << 4) | digit(uuid, 1)) +
    fourOf(uuid, 2, 3, 4, 5, 6) +
    fourOf(uuid, 7, 9, 10, 11, 12) +
    fourOf(uuid, 14, 15, 16, 17, 19) +
    fourOf(uuid, 20, 21, 22, 24, 25) +
    fourOf(uuid, 26, 27, 28, 29, 30) +
    fourOf(uuid, 31, 32, 33, 34, 35)
  );
}

/** The four characters of the five hexadecimal digits that stand at these places. */
function fourOf(uuid: string, a: number, b: number, c: number, d: number, e: number): string {
  const value =
    (digit(uuid, a) << 16) | (digit(uuid, b) << 12) | (digit(uuid, c) << 8) | (digit(uuid, d) << 4) | digit(uuid, e);
  return pair(value >> 10) + pair(value & 1023);
}

function digit(uuid: string, place: number): number {
  return DIGITS[uuid.charCodeAt(place)] ?? 0;
}

function pair(value: number): string {
  return PAIRS[value] ?? '';
}

/** A ULID as a UUID; null when the text is none. Lower case is taken. */
export function refIdToUuid(refId: string): string | null {
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/i.test(refId)) return null;
  let bits = 0n;
  for (const character of refId.toUpperCase()) bits = (bits << 5n) | (VALUES.get(character) ?? 0n);
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
