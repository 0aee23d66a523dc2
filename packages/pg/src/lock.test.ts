import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.ts';

const LOCK = new URL('./lock.ts', import.meta.url).href;
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sellergraph-lock-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A process that does `work` with the lock; `dir` and node's `fs` are at hand. */
function inOtherProcess(work: string): ChildProcess {
  const code = `
    import fs from 'node:fs';
    import { withLock } from ${JSON.stringify(LOCK)};
    const dir = ${JSON.stringify(dir)};
    const locked = (work) => withLock(dir, () => {}, work);
    ${work}`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('of several processes one at a time does its work', async () => {
  writeFileSync(join(dir, 'count'), '0');
  const counting = `
    for (let i = 0; i < 15; i++) await locked(async () => {
      const count = Number(fs.readFileSync(dir + '/count', 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 2));
      fs.writeFileSync(dir + '/count', String(count + 1));
    });`;
  await Promise.all([1, 2, 3].map(() => once(inOtherProcess(counting), 'exit')));
  expect(readFileSync(join(dir, 'count'), 'utf8')).toBe('45');
});

test('in one process, too, the second waits for the first', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(`${name} ends`);
  };
  await Promise.all([withLock(dir, () => {}, work('one')), withLock(dir, () => {}, work('two'))]);
  expect(order.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('the lock of a killed process is free', async () => {
  const holder = inOtherProcess(
    `await locked(() => { console.log('held'); return new Promise(() => setInterval(() => {}, 1000)); });`,
  );
  if (holder.stdout) await once(holder.stdout, 'data');
  holder.kill('SIGKILL');
  expect(
    await withLock(
      dir,
      () => {},
      async () => 'ours',
    ),
  ).toBe('ours');
});

test('work that fails gives the lock back', async () => {
  const failing = withLock(
    dir,
    () => {},
    async () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  expect(
    await withLock(
      dir,
      () => {},
      async () => 'ours',
    ),
  ).toBe('ours');
});
