import type { BulkEntity, BulkSheet } from '@sellergraph/core/reports/bulk-operations';
import type { BulkFileInfo, BulkRejection, BulkRow, BulkSummary } from '@sellergraph/core/reports/parsed-bulk';
import { limits } from '../../reading/limits.ts';
import { RowCursor } from '../../reading/row-cursor.ts';
import { refusal } from '../../refusal.ts';
import { BulkRowReader } from './bulk-row-reader.ts';
import type { FoundSheet } from './sheets.ts';

const chunkRows = 2_000;

/** A bulk workbook that was recognised and can be read. */
export interface OpenedBulk {
  readonly kind: 'bulk';
  readonly fileInfo: BulkFileInfo;
  /**
   * The rows that could be read: portfolios, then campaigns with all below them, then search terms; each sheet in its
   * own order. To be run through once.
   *
   * @throws FileRefusedError for what only the rows tell: the caller takes back what it did with earlier chunks.
   */
  rows(): AsyncIterable<BulkRow[]>;
  /** What the workbook says about itself; after the last chunk only. */
  summary(): BulkSummary;
  /** Frees the file. Safe to call at any time, also twice. */
  close(): Promise<void>;
}

const order: readonly BulkSheet[] = ['portfolios', 'campaigns', 'search_terms'];

/**
 * Opens the sheets of a bulk workbook.
 *
 * @param release Frees the file.
 * @throws FileRefusedError NO_ROWS without Sponsored Products rows, SEVERAL_SHEETS when a sheet occurs twice, MANGLED_ID.
 */
export async function openBulk(
  sheets: readonly FoundSheet[],
  fileInfo: BulkFileInfo,
  release: () => void,
): Promise<OpenedBulk> {
  const ordered = order.flatMap((kind) => {
    const [first, second] = sheets.filter(({ sheet }) => sheet === kind);
    if (first && second) throw severalSheets(first, second);
    return first ? [first] : [];
  });
  const campaigns = ordered.find(({ sheet }) => sheet === 'campaigns');
  if (!campaigns || !(await hasRows(campaigns))) throw noCampaigns();
  return new BulkRows(ordered, fileInfo, release);
}

/** Whether a sheet has a row below its header. Reads its first rows, and so meets destroyed ids before any is taken. */
async function hasRows(found: FoundSheet): Promise<boolean> {
  const reader = new BulkRowReader(found);
  const cursor = new RowCursor(found.table);
  try {
    await cursor.take(found.header.position + 1);
    const rows = await cursor.peek(chunkRows);
    return rows.map((row) => reader.read(row)).some((row) => row !== null);
  } finally {
    await cursor.close();
  }
}

/** The rows of a bulk workbook and what they amount to. */
class BulkRows implements OpenedBulk {
  readonly kind = 'bulk';
  readonly fileInfo: BulkFileInfo;
  readonly #sheets: readonly FoundSheet[];
  readonly #release: () => void;
  readonly #rejections: BulkRejection[] = [];
  readonly #rows: Record<BulkSheet, number> = { portfolios: 0, campaigns: 0, search_terms: 0 };
  readonly #entities: Partial<Record<BulkEntity, number>> = {};
  #operations = 0;
  #cursor: RowCursor | null = null;
  #ended = false;

  constructor(sheets: readonly FoundSheet[], fileInfo: BulkFileInfo, release: () => void) {
    this.#sheets = sheets;
    this.fileInfo = fileInfo;
    this.#release = release;
  }

  async *rows(): AsyncGenerator<BulkRow[]> {
    for (const found of this.#sheets) {
      const reader = new BulkRowReader(found);
      const cursor = new RowCursor(found.table);
      this.#cursor = cursor;
      await cursor.take(found.header.position + 1);
      for (;;) {
        const raw = await cursor.take(chunkRows);
        if (raw.length === 0) break;
        const rows: BulkRow[] = [];
        for (const row of raw) {
          if (reader.hasOperation(row)) this.#operations += 1;
          const outcome = reader.read(row);
          if (outcome === null) continue;
          if ('values' in outcome) rows.push(outcome);
          else this.#reject({ ...outcome, sheet: found.table.name ?? '' });
        }
        this.#count(found.sheet, rows);
        if (rows.length > 0) yield rows;
      }
    }
    if (this.#rows.campaigns === 0) throw noCampaigns();
    this.#ended = true;
  }

  #count(sheet: BulkSheet, rows: readonly BulkRow[]): void {
    this.#rows[sheet] += rows.length;
    for (const { entity } of rows) {
      if (entity !== null) this.#entities[entity] = (this.#entities[entity] ?? 0) + 1;
    }
  }

  #reject(rejection: BulkRejection): void {
    this.#rejections.push(rejection);
    if (this.#rejections.length <= limits.rejections) return;
    const { sheet, line, message } = this.#rejections[0] ?? rejection;
    throw refusal(
      'TOO_MANY_BAD_ROWS',
      `More than ${limits.rejections} rows could not be read. Sheet "${sheet}", row ${line}: ${message}`,
      'Download the bulk file again.',
    );
  }

  summary(): BulkSummary {
    if (!this.#ended) throw new Error('A workbook is summed up after its last row has been read');
    const edited = {
      code: 'USER_EDITED_BULK',
      message:
        `The column "Operation" is filled in ${this.#operations} rows: this is a sheet prepared for upload, not a ` +
        'download. Its values were taken as the state of the account.',
    };
    return {
      fileInfo: this.fileInfo,
      rows: this.#rows,
      entities: this.#entities,
      rejections: this.#rejections,
      warnings: this.#operations > 0 ? [edited] : [],
    };
  }

  async close(): Promise<void> {
    await this.#cursor?.close();
    this.#release();
  }
}

function noCampaigns() {
  return refusal(
    'NO_ROWS',
    'The bulk file has no rows on a sheet "Sponsored Products Campaigns".',
    'Tick Sponsored Products when you download it.',
  );
}

function severalSheets(first: FoundSheet, second: FoundSheet) {
  return refusal(
    'SEVERAL_SHEETS',
    `The sheets "${first.table.name}" and "${second.table.name}" hold the same part of a bulk file.`,
    'Upload the bulk file as downloaded.',
  );
}
