import type { RawRow, Table } from './table.ts';

/** Reads a table's rows from the first, with a look ahead. */
export class RowCursor {
  readonly #batches: AsyncGenerator<RawRow[]>;
  #ahead: RawRow[] = [];
  #ended = false;

  constructor(table: Table) {
    this.#batches = table.rows();
  }

  /** The next rows without passing them: `count`, or fewer at the end. */
  async peek(count: number): Promise<readonly RawRow[]> {
    while (this.#ahead.length < count && !this.#ended) {
      const { value, done } = await this.#batches.next();
      if (done) this.#ended = true;
      else for (const row of value) this.#ahead.push(row);
    }
    return this.#ahead.slice(0, count);
  }

  /** The next rows: `count`, or fewer at the end; none after it. */
  async take(count: number): Promise<readonly RawRow[]> {
    const rows = await this.peek(count);
    this.#ahead = this.#ahead.slice(rows.length);
    return rows;
  }

  /** Frees the file. */
  async close(): Promise<void> {
    this.#ended = true;
    this.#ahead = [];
    await this.#batches.return(undefined);
  }
}
