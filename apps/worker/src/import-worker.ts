import { DomainError } from '@sellergraph/core/errors';
import type { Database } from '@sellergraph/db/database';
import { findWaitingUpload, type WaitingUpload } from '@sellergraph/db/reports/queries/find-waiting-upload';
import { uploadsChannel } from '@sellergraph/db/reports/writes/register-upload';
import { importUpload } from '@sellergraph/ingest/import/import-file';
import type { OriginalStore } from '@sellergraph/ingest/originals/original-store';
import { runReversal } from '@sellergraph/ingest/reversal/run-reversal';

export interface ImportWorkerOptions {
  readonly originals: OriginalStore;
  /** Imports at the same time. */
  readonly concurrency?: number;
  readonly log: { info(detail: object, message: string): void; error(detail: object, message: string): void };
}

/** Uploads are looked for this often even without a notification: one may have been cut off with its process. */
const POLL_MS = 15_000;

/**
 * Imports the uploads that wait, of every agency, and takes back those that are to be. The upload is its own job: an import holds a lock on it as long as its
 * connection lives, so one that was cut off is found waiting again, and none is done twice.
 */
export class ImportWorker {
  readonly #database: Database;
  readonly #options: ImportWorkerOptions;
  readonly #running = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #stopped = false;

  constructor(database: Database, options: ImportWorkerOptions) {
    this.#database = database;
    this.#options = options;
  }

  async start(): Promise<void> {
    await this.#database.listen(uploadsChannel, () => this.#look());
    this.#timer = setInterval(() => this.#look(), POLL_MS);
    this.#look();
  }

  /** Takes no new upload and waits for those under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#looking;
    await Promise.all(this.#running.values());
  }

  #look(): void {
    if (this.#stopped) return;
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = this.#takeWaiting()
      .catch((error: unknown) => this.#options.log.error({ error: String(error) }, 'waiting uploads were not read'))
      .finally(() => {
        this.#looking = undefined;
        if (this.#lookAgain) {
          this.#lookAgain = false;
          this.#look();
        }
      });
  }

  async #takeWaiting(): Promise<void> {
    const free = (this.#options.concurrency ?? 2) - this.#running.size;
    if (free <= 0) return;
    const waiting = await this.#database.findWaitingUploads();
    for (const { agencyId, uploadId } of waiting.filter((it) => !this.#running.has(it.uploadId)).slice(0, free)) {
      const work = this.#work(agencyId, uploadId).finally(() => {
        this.#running.delete(uploadId);
        this.#look();
      });
      this.#running.set(uploadId, work);
    }
  }

  async #work(agencyId: string, uploadId: string): Promise<void> {
    const { log } = this.#options;
    try {
      const read = this.#database.read({ agencyId, userId: null });
      let upload: WaitingUpload | undefined;
      try {
        upload = await findWaitingUpload(read, uploadId);
      } finally {
        await read.close();
      }
      if (upload?.state === 'reversing') await this.#reverse(agencyId, uploadId);
      else if (upload?.blobPath) await this.#import(agencyId, uploadId, upload, upload.blobPath);
    } catch (error) {
      if (error instanceof DomainError) log.info({ agencyId, uploadId, code: error.code }, 'not done');
      else
        log.error({ agencyId, uploadId, error: error instanceof Error ? error.stack : String(error) }, 'work failed');
    }
  }

  async #import(agencyId: string, uploadId: string, upload: WaitingUpload, blobPath: string): Promise<void> {
    const { log, originals } = this.#options;
    const { uploadedBy, sellerId, fileName, period, previewFirst } = upload;
    const original = await originals.open(blobPath);
    try {
      const { path } = original;
      const request = { agencyId, userId: uploadedBy, sellerId, path, fileName, period, previewFirst };
      const { reportType, rows } = await importUpload(this.#database, uploadId, request);
      log.info({ agencyId, uploadId, reportType, rows }, previewFirst ? 'tried' : 'imported');
    } finally {
      await original.release();
    }
  }

  async #reverse(agencyId: string, uploadId: string): Promise<void> {
    const { removed, restored } = await runReversal(this.#database, { agencyId, userId: null }, uploadId);
    this.#options.log.info({ agencyId, uploadId, removed, restored }, 'reversed');
  }
}
