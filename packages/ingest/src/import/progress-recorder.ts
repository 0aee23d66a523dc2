export type ImportStage = 'reading' | 'merging' | 'figures';

/** Between two records of the progress. */
const INTERVAL_MS = 500;

/**
 * Tells how an import stands: at once to the caller, now and then to the database, where the page looks. Recording never
 * holds the import up, and a record that fails is left out.
 */
export class ProgressRecorder {
  readonly #record: (stage: ImportStage, rowsRead: number) => Promise<void>;
  readonly #onProgress: ((stage: ImportStage, rowsRead: number) => void) | undefined;
  #recording: Promise<void> | undefined;
  #recordedAt = 0;
  #stage: ImportStage | undefined;
  #stopped = false;

  constructor(
    record: (stage: ImportStage, rowsRead: number) => Promise<void>,
    onProgress: ((stage: ImportStage, rowsRead: number) => void) | undefined,
  ) {
    this.#record = record;
    this.#onProgress = onProgress;
  }

  rowsRead = 0;

  report(stage: ImportStage, rowsRead: number = this.rowsRead): void {
    this.rowsRead = rowsRead;
    this.#onProgress?.(stage, rowsRead);
    const due = stage !== this.#stage || Date.now() - this.#recordedAt >= INTERVAL_MS;
    if (this.#stopped || this.#recording || !due) return;
    this.#stage = stage;
    this.#recordedAt = Date.now();
    this.#recording = this.#record(stage, rowsRead)
      .catch(() => {})
      .finally(() => {
        this.#recording = undefined;
      });
  }

  /** Waits for a record under way; nothing is recorded afterwards. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#recording;
  }
}
