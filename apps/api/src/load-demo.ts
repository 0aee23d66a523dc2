import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Day } from '@sellergraph/core/dates';
import { DomainError } from '@sellergraph/core/errors';
import type { Database } from '@sellergraph/db/database';
import { reading } from '@sellergraph/db/reading';
import { findFinishedFiles } from '@sellergraph/db/reports/queries/find-finished-files';
import { generateDemo } from '@sellergraph/demo/generate-demo';
import { AGENCIES, type DemoImport, type DemoUser, SUPER_ADMIN } from '@sellergraph/demo/plan';
import { importFile } from '@sellergraph/ingest/import/import-file';
import { demoProgress, markDemo } from './demo-progress.ts';
import { type DemoAccounts, setUpDemo } from './set-up-demo.ts';

/** A log-in of the demo, to be shown to whoever started it. */
export interface DemoSignIn extends DemoUser {
  agency: string;
}

export interface DemoOptions {
  /** The input files are written here and removed when they are imported. */
  folder: string;
  /** Newest day of the figures, unless loading began before; null for yesterday. */
  endDay: Day | null;
  log: (line: string) => void;
}

const PLATFORM = { slug: 'sellergraph', name: 'Sellergraph', users: [SUPER_ADMIN] };
const agencies = [...AGENCIES, PLATFORM];

/** Sellers whose files are imported at the same time: one is read while the other is merged. */
const SELLERS_AT_ONCE = 2;
const TELL_EVERY_MS = 2_000;

/**
 * Sets up the demo's agencies and imports their files as their users would. Does nothing when that has been done; what a
 * killed process left half done is finished with the same files. Resolves with the demo's log-ins, none where an agency
 * of somebody else has the demo's name.
 */
export async function loadDemo(database: Database, options: DemoOptions): Promise<DemoSignIn[]> {
  const progress = await demoProgress(database, AGENCIES[0]?.slug ?? '', options.endDay);
  if (progress.state === 'foreign') {
    options.log('The demo is not loaded: there is another agency of its name.');
    return [];
  }
  if (progress.state === 'open') {
    options.log('Writing the demo’s files');
    const plan = generateDemo({ dir: options.folder, endDay: progress.endDay });
    const accounts = await setUpDemo(database, agencies, plan.sellers, progress.endDay);
    await importAll(database, accounts, plan.imports, options.log);
    const [first] = accounts.agencyIds.values();
    if (first) await markDemo(database, first, 'finishDemo', {});
    await rm(options.folder, { recursive: true, force: true });
  }
  return agencies.flatMap(({ name, users }) => users.map((user) => ({ ...user, agency: name })));
}

async function importAll(
  database: Database,
  accounts: DemoAccounts,
  imports: readonly DemoImport[],
  log: DemoOptions['log'],
): Promise<void> {
  const bySeller = Map.groupBy(imports, (it) => accounts.sellerKey(it));
  const waiting = [...bySeller.values()];
  let done = 0;
  const tell = setInterval(() => log(`Importing the demo’s files: ${done} of ${imports.length}`), TELL_EVERY_MS);
  const work = async () => {
    for (let files = waiting.shift(); files; files = waiting.shift()) {
      for (const file of files) {
        await importOne(database, accounts, file);
        done++;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: SELLERS_AT_ONCE }, work));
  } finally {
    clearInterval(tell);
  }
}

async function importOne(database: Database, accounts: DemoAccounts, file: DemoImport): Promise<void> {
  const { agencyId, sellerId, userId } = accounts.of(file);
  const fileHash = createHash('sha256')
    .update(await readFile(file.file))
    .digest('hex');
  const finished = await reading(database, { agencyId, userId }, findFinishedFiles);
  if (finished.some((it) => it.sellerId === sellerId && it.fileHash === fileHash)) return;
  const request = {
    agencyId,
    userId,
    sellerId,
    path: file.file,
    fileName: basename(file.file),
    period: file.period,
    receivedAt: new Date(file.uploadedAt),
  };
  try {
    await importFile(database, request);
  } catch (error) {
    // One of the files is no report, as happens: the refusal is part of the demo.
    if (!(error instanceof DomainError)) throw error;
  }
}

/** Where the demo's files are written. */
export function demoFolder(dataDirectory: string): string {
  return join(dataDirectory, 'demo');
}
