import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArrivedFile, OpenedOriginal, OriginalStore } from './original-store.ts';

/** Originals in a folder of this machine. */
export class LocalOriginals implements OriginalStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep({ path }: ArrivedFile, key: string): Promise<void> {
    const target = join(this.#folder, key);
    await mkdir(dirname(target), { recursive: true });
    if (await exists(target)) return rm(path, { force: true });
    await rename(path, target);
    await syncFolder(dirname(target));
  }

  async open(key: string): Promise<OpenedOriginal> {
    return { path: join(this.#folder, key), release: async () => {} };
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Until then the name of a moved file may be lost with the power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
