import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { initCluster } from './cluster.ts';
import { answers, ensureDatabase, urlOf } from './connection.ts';
import { withLock } from './lock.ts';
import type { Place } from './place.ts';
import { launch, type Postmaster, runningPostmaster } from './postmaster.ts';
import type { Settings } from './settings.ts';
import { ensureWatchdog } from './watch.ts';

/** What it takes to start the server of one cluster. */
export interface Plan {
  place: Place;
  binaries: Binaries;
  settings: Settings;
  /** The port wanted; 0 for the one used last. */
  port: number;
  /** The database that must exist. */
  database: string;
  log: (line: string) => void;
}

/** A server that accepts connections. */
export interface Running {
  server: Postmaster;
  password: string;
  adopted: boolean;
}

/** Runs `work` while no other process starts or stops this cluster's server. */
export function underLock<T>({ place, log }: Plan, work: () => Promise<T>): Promise<T> {
  const tell = (pid: number) => log(`waiting for process ${pid}, which is starting or stopping PostgreSQL`);
  return withLock(place.dir, tell, work);
}

/** Sees to it that the cluster exists, is watched and runs. To be called under the lock and with a lease taken. */
export async function bringUp(plan: Plan): Promise<Running> {
  const { place, binaries, log } = plan;
  const password = await initCluster(place, binaries, plan.settings.fsync !== 'off');
  ensureWatchdog(place);
  const running = await adopt(plan, password);
  const server = running ?? (await launch(place, binaries, plan.settings, plan.port, log));
  await ensureDatabase(urlOf(server.port, password, 'postgres'), plan.database);
  return { server, password, adopted: running !== undefined };
}

/** The server left running by another process, once it answers; undefined when none runs, or it was about to stop. */
async function adopt({ place: { data }, log }: Plan, password: string): Promise<Postmaster | undefined> {
  let nextLine = performance.now() + 2000;
  const deadline = performance.now() + 120_000;
  for (;;) {
    const running = runningPostmaster(data);
    if (!running || (await answers(urlOf(running.port, password, 'postgres')))) return running;
    if (performance.now() > deadline) {
      throw new Error(
        `PostgreSQL (process ${running.pid}) of ${data} runs and does not answer on port ${running.port}`,
      );
    }
    if (performance.now() > nextLine) {
      nextLine = performance.now() + 5000;
      log(`waiting for PostgreSQL (process ${running.pid}), which is starting or stopping`);
    }
    await sleep(200);
  }
}
