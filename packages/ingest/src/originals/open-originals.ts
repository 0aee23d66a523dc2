import { join } from 'node:path';
import { LocalOriginals } from './local-originals.ts';
import type { OriginalStore } from './original-store.ts';
import { S3Originals } from './s3-originals.ts';

/** Environment by which originals are kept in a bucket; all of them or none. */
const variables = [
  'ORIGINALS_S3_ENDPOINT',
  'ORIGINALS_S3_BUCKET',
  'ORIGINALS_S3_REGION',
  'ORIGINALS_S3_ACCESS_KEY_ID',
  'ORIGINALS_S3_SECRET_ACCESS_KEY',
] as const;

/**
 * The store that the environment names: a bucket where all its variables are there, otherwise the folder.
 * @throws Error naming what is missing where only some are there.
 */
export function openOriginals(env: NodeJS.ProcessEnv, folder: string): OriginalStore {
  const missing = variables.filter((name) => !env[name]);
  if (missing.length === variables.length) return new LocalOriginals(folder);
  if (missing.length > 0)
    throw new Error(`Originals are to be kept in a bucket, but ${missing.join(', ')} is not set.`);
  return new S3Originals({
    endpoint: env.ORIGINALS_S3_ENDPOINT ?? '',
    bucket: env.ORIGINALS_S3_BUCKET ?? '',
    region: env.ORIGINALS_S3_REGION ?? '',
    accessKeyId: env.ORIGINALS_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.ORIGINALS_S3_SECRET_ACCESS_KEY ?? '',
    folder: join(folder, 'opened'),
  });
}
