/**
 * The name by which an entity is known outside: the 128 bits of its UUIDv7 written as a ULID (26 characters of
 * Crockford's base 32, URL-safe, sortable by creation).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VALUES = new Map(Array.from(ALPHABET).map((character, value) => [character, BigInt(value)]));

/** A UUID as a ULID. */
export function uuidToRefId(uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let index = 0; index < 26; index++) {
    text = ALPHABET.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}

/** A ULID as a UUID; null when the text is none. Lower case is taken. */
export function refIdToUuid(refId: string): string | null {
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/i.test(refId)) return null;
  let bits = 0n;
  for (const character of refId.toUpperCase()) bits = (bits << 5n) | (VALUES.get(character) ?? 0n);
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
