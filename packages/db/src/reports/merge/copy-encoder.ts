const [tab, newline, carriageReturn, backslash] = [0x09, 0x0a, 0x0d, 0x5c];

/** Bytes that a part has room for at first; it is handed out when it is nearly full. */
const partBytes = 256 * 1024;

/** Rows as bytes, with all of the memory that they stand in. */
export type Part = Buffer<ArrayBuffer>;

/** Parts kept for being written again. */
const spares = 16;

/** UTF-8 takes at most three bytes for a unit of a string; an escape two for one. */
const bytesPerUnit = 3;

/**
 * Writes rows as COPY's text format takes them, straight into bytes: reports are a million rows of mostly short numbers,
 * and a string for each of them is work for the garbage collector alone.
 */
export class CopyEncoder {
  #bytes = Buffer.allocUnsafeSlow(partBytes);
  #length = 0;
  readonly #spare: Part[] = [];

  /** A field as it is: a number, a day, anything that needs no escape. */
  plain(value: string): void {
    const bytes = this.#roomFor(value.length);
    let length = this.#length;
    for (let index = 0; index < value.length; index++) bytes[length++] = value.charCodeAt(index);
    bytes[length++] = tab;
    this.#length = length;
  }

  whole(value: number): void {
    this.plain(String(value));
  }

  /** A field of any content. */
  text(value: string): void {
    const bytes = this.#roomFor(value.length);
    let length = this.#length;
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) {
        length += bytes.write(escaped(value.slice(index)), length, 'utf8');
        break;
      }
      const letter = escapeOf(unit);
      if (letter === 0) bytes[length++] = unit;
      else {
        bytes[length++] = backslash;
        bytes[length++] = letter;
      }
    }
    bytes[length++] = tab;
    this.#length = length;
  }

  null(): void {
    const bytes = this.#roomFor(2);
    bytes[this.#length++] = backslash;
    bytes[this.#length++] = 0x4e;
    bytes[this.#length++] = tab;
  }

  /** Ends a row of at least one field. */
  endRow(): void {
    this.#bytes[this.#length - 1] = newline;
  }

  /** The rows written since the last call. The bytes belong to the caller until they are given back. */
  take(): Part {
    const part = this.#bytes.subarray(0, this.#length);
    this.#bytes = this.#spare.pop() ?? Buffer.allocUnsafeSlow(partBytes);
    this.#length = 0;
    return part;
  }

  /** Takes the bytes of a part back, to be written again. */
  giveBack(part: Part): void {
    if (this.#spare.length < spares) this.#spare.push(Buffer.from(part.buffer));
  }

  #roomFor(units: number): Buffer {
    const needed = this.#length + units * bytesPerUnit + 1;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

/** The letter that stands for a character after a backslash; 0 where it needs none. */
function escapeOf(unit: number): number {
  if (unit > backslash) return 0;
  if (unit === tab) return 0x74;
  if (unit === newline) return 0x6e;
  if (unit === carriageReturn) return 0x72;
  return unit === backslash ? backslash : 0;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
