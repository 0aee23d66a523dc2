/** A UUIDv7 made here, for the one row whose id must be known before it is inserted: an agency is its own tenant. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(Date.now()) << 16n) | 0x7000n | BigInt(randomBits(bytes)));
  bytes.set([0x80 | ((bytes[8] ?? 0) & 0x3f)], 8);
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Twelve of the random bits that the clock is about to overwrite. */
function randomBits(bytes: Uint8Array): number {
  return (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x0fff;
}
