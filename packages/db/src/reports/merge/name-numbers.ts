/** Different names that are remembered; beyond them memory begins anew, and a name may get a second number. */
const remembered = 100_000;

type Name = readonly (string | null)[];

interface Node {
  /** Of the name that ends here; 0 while none does. */
  number: number;
  next: Map<string | null, Node> | null;
}

/**
 * Numbers the different names of rows while they pass, from 1. Files repeat their names in the same order for every day, so
 * the name that followed the last one before is tried first: comparing costs a fraction of looking up.
 */
export class NameNumbers {
  readonly #positions: readonly number[];
  #root: Node = { number: 0, next: null };
  /** The names by number, less `#forgotten`, and the number that followed each when it was last seen. */
  #names: Name[] = [];
  #followers: number[] = [];
  #forgotten = 0;
  #previous = 0;
  /** Whether the last row asked about had a name that was not known. */
  isFirst = false;

  /** @param positions Of the naming columns among a row's values; none where all rows share one name. */
  constructor(positions: readonly number[]) {
    this.#positions = positions;
  }

  of(values: Name): number {
    const likely = this.#followers[this.#previous - this.#forgotten - 1];
    const isLikely = likely !== undefined && this.#isNamed(values, likely);
    const number = isLikely ? likely : this.#lookUp(values);
    if (isLikely) this.isFirst = false;
    else if (this.#previous > this.#forgotten) this.#followers[this.#previous - this.#forgotten - 1] = number;
    this.#previous = number;
    return number;
  }

  #isNamed(values: Name, number: number): boolean {
    const name = this.#names[number - this.#forgotten - 1];
    if (!name) return false;
    const positions = this.#positions;
    for (let index = 0; index < positions.length; index++) {
      if (values[positions[index] ?? 0] !== name[index]) return false;
    }
    return true;
  }

  #lookUp(values: Name): number {
    let node: Node | undefined = this.#root;
    for (const position of this.#positions) node = node?.next?.get(values[position] ?? null);
    this.isFirst = node === undefined || node.number === 0;
    return node === undefined || node.number === 0 ? this.#remember(values) : node.number;
  }

  #remember(values: Name): number {
    if (this.#names.length === remembered) {
      this.#forgotten += remembered;
      this.#root = { number: 0, next: null };
      this.#names = [];
      this.#followers = [];
    }
    const name = this.#positions.map((position) => copied(values[position] ?? null));
    this.#names.push(name);
    this.#followers.push(0);
    let node = this.#root;
    for (const part of name) {
      node.next ??= new Map();
      const next = node.next.get(part) ?? { number: 0, next: null };
      node.next.set(part, next);
      node = next;
    }
    node.number = this.#forgotten + this.#names.length;
    return node.number;
  }
}

/** A string of its own: a cell is a slice of the text that was read, and to keep it would keep all of that. */
function copied(text: string | null): string | null {
  return text === null ? null : Buffer.from(text, 'utf16le').toString('utf16le');
}
