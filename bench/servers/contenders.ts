import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { benchToken } from '../generator/access.ts';
import { agencies } from '../generator/generate-database.ts';

export type ServerName = 'raw' | 'postgraphile' | 'sellergraph';

/** A server that is measured, in a process of its own on the loopback. */
export interface Contender {
  readonly name: ServerName;
  readonly port: number;
  readonly pid: number;
  /** What the names of its connections begin with in pg_stat_activity. */
  readonly applicationName: string;
  /** What every request carries. */
  readonly headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly applicationName: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the database is reached by, and where the product may keep files. */
export interface Surroundings {
  readonly url: string;
  readonly agencyId: string;
  readonly dataDirectory: string;
  /** Flags for Node, such as `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
}

function programOf(name: ServerName, { url, agencyId, dataDirectory }: Surroundings): Program {
  if (name !== 'sellergraph') {
    const file = `./${name}.ts`;
    return { file, args: [url, agencyId], env: {}, applicationName: `bench ${name}`, headers: {} };
  }
  return {
    file: '../../apps/api/src/main.ts',
    args: ['--no-demo'],
    env: { DATABASE_URL: url, DATA_DIR: dataDirectory, PORT: '0', LOG_LEVEL: 'warn' },
    applicationName: 'sellergraph api',
    headers: { authorization: `Bearer ${benchToken(agencies.large)}` },
  };
}

/** Starts a server and waits until it serves. */
export async function startContender(name: ServerName, surroundings: Surroundings): Promise<Contender> {
  const { file, args, env, applicationName, headers } = programOf(name, surroundings);
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    execArgv: [...(surroundings.nodeArgs ?? [])],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await portOf(child);
  return {
    name,
    port,
    pid: child.pid ?? 0,
    applicationName,
    headers,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { port?: number; ready?: string }) => {
      if (message.port !== undefined) resolve(message.port);
      else if (message.ready !== undefined) resolve(Number(new URL(message.ready).port));
    });
    child.once('exit', (code) => reject(new Error(`a server ended with ${code} before it served`)));
  });
}
