import { randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { ArrivedFile, OpenedOriginal, OriginalStore } from './original-store.ts';

export interface S3Settings {
  /** Such as `https://s3.eu-central-1.amazonaws.com`; the bucket is put into the path, as every S3-compatible store takes it. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Where originals lie while they are read. */
  readonly folder: string;
  /** Between attempts, doubled each time; for tests. */
  readonly retryMs?: number;
}

const ATTEMPTS = 4;
const RETRY_MS = 300;
const DEADLINE_MS = 10 * 60_000;

/** The store answered with something else than the object, or took something else than the file. */
class StoreError extends Error {
  readonly status: number;

  constructor(act: string, status: number, detail: string) {
    super(`the store of originals answered ${status} to ${act}: ${detail.slice(0, 300)}`);
    this.status = status;
  }
}

/** Originals in a bucket of an S3-compatible store. Bytes are checked by the store against the hash that is signed. */
export class S3Originals implements OriginalStore {
  readonly #settings: S3Settings;
  readonly #client: AwsClient;

  constructor(settings: S3Settings) {
    this.#settings = settings;
    const { region, accessKeyId, secretAccessKey } = settings;
    this.#client = new AwsClient({ service: 's3', region, accessKeyId, secretAccessKey, retries: 0 });
  }

  async keep({ path, hash }: ArrivedFile, key: string): Promise<void> {
    if (!(await this.#exists(key))) {
      await this.#attempt(async () => {
        const response = await this.#send('PUT', key, {
          headers: { 'x-amz-content-sha256': hash.toString('hex') },
          body: await openAsBlob(path),
        });
        await refuse(response, 'PUT');
      });
    }
    await rm(path, { force: true });
  }

  async open(key: string): Promise<OpenedOriginal> {
    const { folder } = this.#settings;
    await mkdir(folder, { recursive: true });
    const path = join(folder, randomUUID());
    const release = () => rm(path, { force: true });
    try {
      await this.#attempt(async () => {
        const response = await this.#send('GET', key);
        await refuse(response, 'GET');
        if (!response.body) throw new StoreError('GET', response.status, 'no body');
        await pipeline(Readable.fromWeb(response.body), createWriteStream(path, { mode: 0o600 }));
      });
    } catch (error) {
      await release();
      throw error;
    }
    return { path, release };
  }

  async #exists(key: string): Promise<boolean> {
    return await this.#attempt(async () => {
      const response = await this.#send('HEAD', key);
      if (response.status === 404) return false;
      await refuse(response, 'HEAD');
      return true;
    });
  }

  #send(method: string, key: string, init: RequestInit = {}): Promise<Response> {
    const { endpoint, bucket } = this.#settings;
    const url = new URL(`${bucket}/${key}`, endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
    return this.#client.fetch(url.href, { method, signal: AbortSignal.timeout(DEADLINE_MS), ...init });
  }

  /** Again after a while where the store is busy or out of reach; a refusal stays one. */
  async #attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const final = error instanceof StoreError && error.status < 500 && error.status !== 429;
        if (final || attempt === ATTEMPTS) throw error;
        await wait((this.#settings.retryMs ?? RETRY_MS) * 2 ** (attempt - 1) * (0.5 + Math.random()));
      }
    }
  }
}

async function refuse(response: Response, act: string): Promise<void> {
  if (!response.ok) throw new StoreError(act, response.status, await response.text());
}
