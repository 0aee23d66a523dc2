/** Fields of an archive's directory that a test may have lie, by their place in an entry. */
const fields = {
  flags: { at: 8, bytes: 2 },
  method: { at: 10, bytes: 2 },
  checksum: { at: 16, bytes: 4 },
  packedBytes: { at: 20, bytes: 4 },
  unpackedBytes: { at: 24, bytes: 4 },
  localHeader: { at: 42, bytes: 4 },
} as const;

/** The bytes of an archive whose directory states other values for one of its files. */
export function editZip(
  archive: Uint8Array,
  name: string,
  changes: Readonly<Partial<Record<keyof typeof fields, number>>>,
): Buffer {
  const bytes = Buffer.from(archive);
  const entry = bytes.lastIndexOf(name) - 46;
  if (bytes.readUInt32LE(entry) !== 0x02014b50) throw new Error(`The archive has no ${name}`);
  for (const [field, value] of Object.entries(changes)) {
    const { at, bytes: length } = fields[field as keyof typeof fields];
    bytes.writeUIntLE(value, entry + at, length);
  }
  return bytes;
}
