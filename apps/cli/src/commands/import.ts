import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { countDays, isDay } from '@sellergraph/core/dates';
import { DomainError } from '@sellergraph/core/errors';
import { toOutsideId } from '@sellergraph/core/outside-id';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import { importFile } from '@sellergraph/ingest/import/import-file';
import type { ImportResult } from '@sellergraph/ingest/import/import-result';
import { BadArgumentError, type Command, optionalOption, requireOption } from '../command.ts';
import { requireAgency, requireSeller } from '../find.ts';

/** A file that was not imported, and why. */
interface RefusedFile {
  file: string;
  code: string;
  message: string;
}

const TELL_EVERY_MS = 2_000;

export const importCommand: Command = {
  name: 'import',
  summary: 'Imports report files and bulk workbooks of one seller, one after the other.',
  usage: 'FILE… --agency SLUG --seller-id ID --marketplace CODE [--period FROM..TO] [--dry-run]',
  help: [
    '  --agency SLUG          the agency',
    "  --seller-id ID         Amazon's merchant id",
    '  --marketplace CODE     US, UK, DE …',
    '  --period FROM..TO      the days of files that do not tell them: 2026-10-01..2026-10-31',
    '  --dry-run              say what would change, and change nothing',
  ].join('\n'),
  options: {
    agency: { type: 'string' },
    'seller-id': { type: 'string' },
    marketplace: { type: 'string' },
    period: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async ({ connect, options, positionals, say }) => {
    const period = readPeriod(optionalOption(options, 'period'));
    for (const file of positionals) await requireFile(file);
    for (const name of ['agency', 'seller-id', 'marketplace']) requireOption(options, name);
    const { database } = await connect();
    const agencyId = await requireAgency(database, options);
    const sellerId = await requireSeller(database, agencyId, options);
    const dryRun = options['dry-run'] === true;
    const uploads: ImportResult[] = [];
    const refused: RefusedFile[] = [];
    for (const file of positionals) {
      const progress = new Progress(file, say);
      const request = {
        agencyId,
        userId: null,
        sellerId,
        path: resolve(file),
        fileName: basename(file),
        period,
        dryRun,
        onProgress: progress.note,
      };
      try {
        const result = await importFile(database, request);
        uploads.push({ ...result, file, uploadId: result.uploadId && toOutsideId('upload', result.uploadId) });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push({ file, code: error.code, message: error.message });
      } finally {
        progress.end();
      }
    }
    return { json: asJson(uploads, refused), text: asText(uploads, refused, dryRun), refused: refused.length > 0 };
  },
};

/** Tells now and then how an import stands. */
class Progress {
  readonly #timer: NodeJS.Timeout;
  #stage = 'reading';
  #rows = 0;

  constructor(file: string, say: (line: string) => void) {
    this.#timer = setInterval(() => say(`${file}: ${this.#stage}, ${this.#rows} rows`), TELL_EVERY_MS);
  }

  readonly note = (stage: string, rows: number): void => {
    this.#stage = stage;
    this.#rows = rows;
  };

  end(): void {
    clearInterval(this.#timer);
  }
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new BadArgumentError(`There is no file ${file}. Nothing was imported.`);
  if (!found.isFile()) throw new BadArgumentError(`${file} is no file. Nothing was imported.`);
}

function readPeriod(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isDay(from) || !isDay(to) || countDays(from, to) < 1) {
    throw new BadArgumentError('--period is two days, the first not after the last: 2026-10-01..2026-10-31.', 'period');
  }
  return { from, to };
}

/** The first refusal speaks for all, so that a script that sends one file finds its code at the top. */
function asJson(uploads: readonly ImportResult[], refused: readonly RefusedFile[]): object {
  const [first] = refused;
  return first ? { uploads, refused, code: first.code, message: first.message } : { uploads };
}

function asText(uploads: readonly ImportResult[], refused: readonly RefusedFile[], dryRun: boolean): string {
  const lines = uploads.map((it) => {
    const counts = `${it.created} created, ${it.updated} updated, ${it.unchanged} unchanged, ${it.rejected} rejected`;
    const days = it.period ? `, ${it.period.from} to ${it.period.to}` : '';
    return `${it.file}: ${it.reportType}${days}: ${dryRun ? 'would be ' : ''}${counts}`;
  });
  return [...lines, ...refused.map((it) => `${it.file}: refused (${it.code}). ${it.message}`)].join('\n');
}
