import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { choosePort } from './ports.ts';
import { isServerOf, signal } from './process-identity.ts';
import type { Settings } from './settings.ts';

/** A running server. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server of this data directory, if one runs; it may still be starting or stopping. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lines = pidFileLines(data);
  const pid = Number(lines[0]);
  return isServerOf(pid, data) ? { pid, port: Number(lines[3]) } : undefined;
}

/** Starts the server and waits until it accepts connections. To be called under the lock. */
export async function launch(
  place: Place,
  binaries: Binaries,
  settings: Settings,
  port: number,
  log: (line: string) => void,
): Promise<Postmaster> {
  const remembered = join(place.dir, 'port');
  const wanted = port || (existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0);
  const retryUntil = performance.now() + 120_000;
  for (;;) {
    const chosen = await choosePort(wanted);
    rmSync(remembered, { force: true });
    writeFileSync(remembered, String(chosen));
    // Stale. A server process still attached to the old shared memory is found by the new one all the same.
    rmSync(pidFile(place.data), { force: true });
    const outcome = await attempt(place, binaries, { ...settings, port: chosen }, log);
    if (typeof outcome === 'number') return { pid: outcome, port: chosen };
    // Somebody was faster at the port, or a backend of a killed server has yet to notice that it is gone.
    const passing = /could not bind|pre-existing shared memory block|lock file .* already exists/.test(outcome);
    if (!passing || performance.now() > retryUntil) throw new Error(`PostgreSQL did not start:\n${outcome}`);
    await sleep(200);
  }
}

/** Ends the server with a fast shutdown, or an immediate one when that takes too long, and waits until it is gone. */
export async function stopPostmaster(data: string, { pid }: Postmaster): Promise<void> {
  for (const [name, milliseconds] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isServerOf(pid, data)) return;
    signal(pid, name);
    const deadline = performance.now() + milliseconds;
    while (isServerOf(pid, data) && performance.now() < deadline) await sleep(10);
  }
  if (isServerOf(pid, data)) throw new Error(`PostgreSQL (process ${pid}) of ${data} does not stop`);
}

/** The new server's process id, or the end of its log when it ended. */
async function attempt(
  place: Place,
  binaries: Binaries,
  settings: Settings,
  log: (line: string) => void,
): Promise<number | string> {
  const logFile = join(place.dir, 'postgres.log');
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const output = openSync(logFile, 'a', 0o600);
  const args = ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(join(binaries.folder, 'postgres'), args, {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  let nextLine = performance.now() + 2000;
  for (;;) {
    const lines = pidFileLines(place.data);
    // The eighth line says "ready" once the server accepts connections; the first, whose file it is.
    if (child.pid !== undefined && Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return child.pid;
    if (ended) return readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n');
    if (performance.now() > nextLine) {
      nextLine = performance.now() + 5000;
      log('PostgreSQL is starting; after an abrupt end it first replays its log');
    }
    await sleep(10);
  }
}

const pidFile = (data: string): string => join(data, 'postmaster.pid');

function pidFileLines(data: string): string[] {
  try {
    return readFileSync(pidFile(data), 'utf8').split('\n');
  } catch {
    return [];
  }
}
