import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { afterAll, beforeAll, expect, test } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const dataDirectory = mkdtempSync(join(tmpdir(), 'sellergraph-main-'));
const children: ChildProcess[] = [];
let made: TestDatabase;
beforeAll(async () => {
  made = await createTestDatabase();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await made.close();
  rmSync(dataDirectory, { recursive: true });
});

function startMain(...args: string[]): ChildProcess {
  const env = { ...process.env, DATABASE_URL: made.url, DATA_DIR: dataDirectory };
  const child = fork(main, ['--no-demo', ...args], { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  children.push(child);
  return child;
}

async function ready(child: ChildProcess): Promise<string> {
  const [message] = await once(child, 'message');
  return message.ready;
}

test('serves once it says so, and ends in good order when asked to', async () => {
  const child = startMain('--port', '0');
  const ended = once(child, 'exit');
  const address = await ready(child);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { role } }' }),
  });
  expect(await answer.json()).toEqual({ data: { viewer: null } });
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
});

test('ends with whoever started it', async () => {
  const child = startMain('--port', '0');
  const ended = once(child, 'exit');
  await ready(child);
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});

test('says in a sentence that its port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const child = startMain('--port', String(port));
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said).toBe('The port is taken by another program. Set PORT to a free one.\n');
  taken.close();
});
