import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | null = null;
let files = 0;

/** A file that lasts as long as the process of the tests. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  folder ??= makeFolder();
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ingest-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
