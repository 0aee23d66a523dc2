import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../command-line.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const compileCache = fileURLToPath(new URL('../../../../node_modules/.cache/node-compile', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line inside the test's own process. Standard input is empty unless given. */
export async function runHere(databaseUrl: string, args: readonly string[], input = ''): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  ran.code = await commandLine(args, {
    env: { DATABASE_URL: databaseUrl },
    input: Readable.from(input === '' ? [] : [input]),
    print: async (text) => {
      ran.stdout += `${text}\n`;
    },
    say: (line) => {
      ran.stderr += `${line}\n`;
    },
  });
  return ran;
}

/** Runs the command line as its users do: as a process. */
export function runCli(databaseUrl: string, args: readonly string[], input = ''): Promise<Ran> {
  const env = { NODE_COMPILE_CACHE: compileCache, ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.stderr += text;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ran, code }));
  });
}

/** The one object that a command prints with `--json`. */
export function onlyObject({ stdout }: Ran): Record<string, unknown> {
  const lines = stdout.split('\n');
  if (lines.length !== 2 || lines[1] !== '') throw new Error(`standard output is not one line: ${stdout}`);
  return JSON.parse(lines[0] ?? '');
}
