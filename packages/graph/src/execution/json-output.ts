const QUOTE = 0x22;

/** What JSON text may hold as it is: 1 for every ASCII character but controls, the quote and the backslash. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(code >= 0x20 && code !== QUOTE && code !== 0x5c));

/** The longest that a character of a text becomes, as `\u001f`. */
const LONGEST_CHARACTER = 6;

/**
 * An answer while it is written: its bytes as they are sent. Pieces are a few characters long, which are put down faster one
 * by one than by a call into the runtime, and nothing of them is left to collect.
 */
export class JsonOutput {
  #bytes: Buffer;
  #length = 0;

  /** `capacity` is how many bytes are expected. */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafeSlow(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** JSON of ASCII characters alone, as it stands. */
  raw(json: string): void {
    const end = this.#room(json.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < json.length; index++) bytes[at++] = json.charCodeAt(index);
    this.#length = end;
  }

  /** Text of digits, letters and signs that need no escape: ids, days, decimals. */
  plain(text: string): void {
    const end = this.#room(text.length + 2);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
    bytes[at] = QUOTE;
    this.#length = end;
  }

  /** Text that may hold anything. */
  text(text: string): void {
    this.#room(text.length * LONGEST_CHARACTER + 2);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (PLAIN[code] !== 1) {
        this.#escaped(text);
        return;
      }
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.#length = at;
  }

  /** All that was written, without what lies behind it. */
  finish(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #escaped(text: string): void {
    this.#length += this.#bytes.write(JSON.stringify(text), this.#length);
  }

  /** Makes room for so many bytes more, and answers where they end. */
  #room(wanted: number): number {
    const end = this.#length + wanted;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(end, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    return end;
  }
}
