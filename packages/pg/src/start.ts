import { rmSync } from 'node:fs';
import { findBinaries } from './binaries.ts';
import { bringUp, type Plan, type Running, underLock } from './bring-up.ts';
import { urlOf } from './connection.ts';
import { isLeased, takeLease } from './leases.ts';
import { findPlace } from './place.ts';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';
import { type Settings, serverSettings } from './settings.ts';
import { supervise } from './supervise.ts';
import { endWatchdog } from './watch.ts';

/** The database that every embedded cluster has. */
const DATABASE = 'sellergraph';

export interface EmbeddedOptions {
  /** Where the cluster lives: a folder of its own, made when absent. */
  dir: string;
  /** The port to use while it is free; otherwise the one used last, or any free one. Never 5432. */
  port?: number;
  /** For tests: nothing is flushed to disk, and `dir` is removed when the last user releases it. */
  ephemeral?: boolean;
  /** Server settings beside or in place of the usual ones, where this call is the one that starts the server. */
  settings?: Settings;
  /** The folder of `initdb` and `postgres` of another installation, in place of the packaged one. */
  binaries?: string;
  /** Told in a sentence what takes long or is out of the ordinary. */
  log?: (line: string) => void;
}

/** A use of an embedded PostgreSQL server, which other processes may use at the same time. */
export interface Embedded {
  /** The superuser's URL of a database, `sellergraph` by default. */
  url: (database?: string) => string;
  readonly port: number;
  /** The server's process, which changes when it was killed and has been started again. */
  readonly pid: number;
  /** Where the cluster really lives: not the folder asked for where the server's user cannot reach that one. */
  dir: string;
  /** The server's major version. */
  major: number;
  /** True when the server was running already. */
  adopted: boolean;
  /** Ends this use; the server stops when it was the last. */
  release: () => Promise<void>;
}

/**
 * Uses the PostgreSQL server of a folder: makes the cluster when there is none, starts the server when none runs,
 * takes over one that does. While the use lasts a server that was killed is started again on the same port; when the
 * last user releases it, or is killed, it stops.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const log = options.log ?? (() => {});
  const place = findPlace(options.dir, log);
  const { dir, data } = place;
  const binaries = await findBinaries(options.binaries, place.user);
  const ephemeral = options.ephemeral ?? false;
  const settings = serverSettings(binaries, ephemeral, options.settings ?? {});
  const plan: Plan = { place, binaries, settings, port: options.port ?? 0, database: DATABASE, log };

  const { lease, first } = await underLock(plan, async () => {
    const lease = takeLease(dir);
    try {
      return { lease, first: await bringUp(plan) };
    } catch (error) {
      lease.end();
      throw error;
    }
  });
  let running: Running = first;
  const supervision = supervise(
    plan,
    () => running.server,
    (again) => {
      running = again;
    },
  );

  async function release(): Promise<void> {
    await supervision.end();
    await underLock(plan, async () => {
      lease.end();
      if (isLeased(dir)) return;
      const server = runningPostmaster(data);
      if (server) await stopPostmaster(data, server);
      endWatchdog(dir);
    });
    if (ephemeral && !isLeased(dir)) rmSync(dir, { recursive: true, force: true });
  }

  let released: Promise<void> | undefined;
  return {
    url: (database = DATABASE) => urlOf(running.server.port, running.password, database),
    get port() {
      return running.server.port;
    },
    get pid() {
      return running.server.pid;
    },
    dir,
    major: binaries.major,
    adopted: first.adopted,
    release: () => {
      released ??= release();
      return released;
    },
  };
}
