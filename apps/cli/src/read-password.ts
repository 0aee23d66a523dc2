import { fstatSync } from 'node:fs';
import type { Input } from './command.ts';

/** Whoever starts us may leave an open pipe behind that nobody writes to. */
const SILENT_MS = 5_000;

/** The first line of standard input where something is piped into it; null where nothing is, and a password is generated. */
export async function readPassword(input: Input, say: (line: string) => void): Promise<string | null> {
  if (input.fd !== undefined && !isPiped(input.fd)) return null;
  const silent = setTimeout(() => {
    say('Nothing came from standard input: a password is generated.');
    input.destroy();
  }, SILENT_MS);
  let text = '';
  try {
    input.setEncoding('utf8');
    for await (const chunk of input) {
      clearTimeout(silent);
      text += String(chunk);
    }
  } catch {
    return null;
  } finally {
    clearTimeout(silent);
  }
  const line = text.split(/\r?\n/)[0] ?? '';
  return line === '' ? null : line;
}

function isPiped(fd: number): boolean {
  try {
    const kind = fstatSync(fd);
    return kind.isFIFO() || kind.isFile() || kind.isSocket();
  } catch {
    return false;
  }
}
