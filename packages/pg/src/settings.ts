import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';

export type Settings = Record<string, string | number>;

/** Losing the last seconds, or the cluster, in a power cut is no loss in a test. */
export const WITHOUT_DURABILITY: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The server's settings for this machine; `own` has the last word. */
export function serverSettings(binaries: Binaries, ephemeral: boolean, own: Settings): Settings {
  const megabytes = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  const lib = join(dirname(binaries.folder), 'lib');
  const hasStatements = [lib, join(lib, 'postgresql')].some((folder) =>
    ['so', 'dylib'].some((ending) => existsSync(join(folder, `pg_stat_statements.${ending}`))),
  );
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 100,
    shared_buffers: `${Math.round(Math.min(2048, Math.max(128, megabytes / 8)))}MB`,
    effective_cache_size: `${Math.round(megabytes / 2)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '4GB',
    checkpoint_completion_target: 0.9,
    random_page_cost: 1.1,
    jit: 'off',
    max_parallel_workers_per_gather: Math.min(4, availableParallelism()),
    ...(hasStatements ? { shared_preload_libraries: 'pg_stat_statements' } : {}),
    ...(ephemeral ? WITHOUT_DURABILITY : {}),
    ...own,
  };
}
