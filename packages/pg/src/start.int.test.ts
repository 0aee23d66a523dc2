import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive, isServerOf } from './process-identity.ts';
import { type Embedded, startEmbedded } from './start.ts';
import { watchdogOf } from './watch.ts';

const START = new URL('./start.ts', import.meta.url).href;
const PATIENTLY = { timeout: 20_000 };
let dir: string;
let uses: Embedded[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sellergraph-pg-'));
  uses = [];
});

afterEach(async () => {
  for (const use of uses) await use.release();
  rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function start(): Promise<Embedded> {
  const use = await startEmbedded({ dir, settings: { fsync: 'off' } });
  uses.push(use);
  return use;
}

/** A process of its own that uses the cluster until it is killed. */
async function startElsewhere(): Promise<{ kill(): Promise<void> }> {
  const code = `
    import { startEmbedded } from ${JSON.stringify(START)};
    const use = await startEmbedded({ dir: ${JSON.stringify(dir)}, settings: { fsync: 'off' } });
    console.log(use.pid);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function ask<T>(use: Embedded, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(use.url(), { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

const serves = (pid: number): boolean => isServerOf(pid, join(dir, 'pgdata'));

test('the server runs while it is used, and its data are there the next time', async () => {
  const first = await start();
  expect(first.port).not.toBe(5432);
  await ask(first, (sql) => sql`create table kept (n int)`);
  const database = await ask(first, (sql) => sql`select current_database() as name, current_user as "user"`);
  expect(database[0]).toEqual({ name: 'sellergraph', user: 'sellergraph' });
  await first.release();
  expect(serves(first.pid)).toBe(false);
  expect(watchdogOf(dir)).toBeUndefined();

  const second = await start();
  expect(second.adopted).toBe(false);
  expect(second.port).toBe(first.port);
  expect(await ask(second, (sql) => sql`select count(*)::int as n from kept`)).toEqual([{ n: 0 }]);
});

test('the last of several users stops the server, whoever started it', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const three = await start();
  expect([one.adopted, two.adopted, three.adopted].filter(Boolean)).toHaveLength(2);
  expect(new Set([one.pid, two.pid, three.pid]).size).toBe(1);
  await one.release();
  await two.release();
  expect(serves(one.pid)).toBe(true);
  await three.release();
  expect(serves(one.pid)).toBe(false);
});

test('a killed server is started again for its users on the same port', async () => {
  const use = await start();
  const killed = use.pid;
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => use.pid, PATIENTLY).not.toBe(killed);
  expect(use.port).toBe(uses[0]?.port);
  expect(await ask(use, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test('a server killed at work is replaced as soon as its last worker has let go of its memory', async () => {
  const use = await start();
  const busy = ask(use, (sql) => sql`select count(*) from generate_series(1, 10000000)`).catch(() => 'cut off');
  const active = async (sql: postgres.Sql) =>
    (await sql`select from pg_stat_activity where query like '%generate_series(1%' and pid <> pg_backend_pid()`).length;
  await expect.poll(() => ask(use, active), PATIENTLY).toBe(1);
  process.kill(use.pid, 'SIGKILL');
  const next = await start();
  expect(await ask(next, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await busy;
});

test('the server ends when the only process that used it is killed', async () => {
  const holder = await startElsewhere();
  const pid = Number(readFileSync(join(dir, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const watchdog = watchdogOf(dir);
  await holder.kill();
  await expect.poll(() => serves(pid), PATIENTLY).toBe(false);
  await expect.poll(() => isAlive(watchdog ?? ''), PATIENTLY).toBe(false);
});

test('the server lives on for a user who came while the killed one had it', async () => {
  const holder = await startElsewhere();
  const use = await start();
  expect(use.adopted).toBe(true);
  await holder.kill();
  await sleep(3500); // past the watchdog's grace
  expect(serves(use.pid)).toBe(true);
});

test('a killed watchdog is replaced', async () => {
  await start();
  const watchdog = watchdogOf(dir) ?? '';
  process.kill(Number.parseInt(watchdog, 10), 'SIGKILL');
  await expect.poll(() => [undefined, watchdog].includes(watchdogOf(dir)), PATIENTLY).toBe(false);
});

test('a start killed at any moment leaves a folder that starts', async () => {
  for (const milliseconds of [150, 400, 700, 1000]) {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', `(await import(${JSON.stringify(START)})).startEmbedded({ dir: '${dir}' })`],
      { stdio: 'ignore' },
    );
    await sleep(milliseconds);
    child.kill('SIGKILL');
  }
  const use = await start();
  expect(await ask(use, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test('an ephemeral cluster is gone once it is released', async () => {
  const use = await startEmbedded({ dir, ephemeral: true });
  expect(await ask(use, (sql) => sql`show fsync`)).toEqual([{ fsync: 'off' }]);
  await use.release();
  expect(existsSync(dir)).toBe(false);
});
