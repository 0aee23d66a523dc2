/** A file that has arrived whole, still outside the store. */
export interface ArrivedFile {
  /** Where it lies; on the same file system as a local store. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly hash: Buffer;
  readonly sizeBytes: number;
}

/** An original as a file of this machine. */
export interface OpenedOriginal {
  readonly path: string;
  /** Ends the use of it. Safe to call twice. */
  release(): Promise<void>;
}

/**
 * Keeps the files that were uploaded, byte for byte. A key begins with the agency's id and ends with the file's hash, so the
 * same bytes are kept once for each agency.
 */
export interface OriginalStore {
  /** Moves a file into the store; does nothing when the same bytes are there already. The file is gone afterwards. */
  keep(file: ArrivedFile, key: string): Promise<void>;
  /** @throws Error where the store has no such file or does not answer. */
  open(key: string): Promise<OpenedOriginal>;
}
