import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, isDay } from '@sellergraph/core/dates';

/** How the server was asked to start: by flags and by the environment. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute. Holds the embedded database and the files that were uploaded. */
  dataDirectory: string;
  logLevel: string;
  /** Load the demo agencies where they are not loaded yet. */
  demo: boolean;
  /** Newest day of the demo's figures; null for yesterday. */
  demoEnd: Day | null;
  /** Nothing outlives the process: for tests. */
  ephemeral: boolean;
  /** Take only the operations of the web application. */
  locked: boolean;
  /** Compile the documents that come often. */
  jit: boolean;
  /** Believe X-Forwarded-For and X-Forwarded-Proto of these addresses: false, true, or Fastify's list of networks. */
  trustProxy: boolean | string;
}

export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-demo': { type: 'boolean', default: false },
      ephemeral: { type: 'boolean', default: false },
      locked: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
  return {
    port: readPort(values.port ?? (env.PORT || '4000')),
    host: env.HOST || '127.0.0.1',
    dataDirectory: resolve(env.DATA_DIR || '.data'),
    logLevel: env.LOG_LEVEL || 'warn',
    demo: !values['no-demo'],
    demoEnd: readDay(env.DEMO_END),
    ephemeral: values.ephemeral,
    locked: values.locked,
    jit: env.GRAPHQL_JIT !== 'off',
    trustProxy: readTrust(env.TRUST_PROXY),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`${text} is no port.`);
  return port;
}

function readDay(text: string | undefined): Day | null {
  if (!text) return null;
  const day = text;
  if (!isDay(day)) throw new Error(`${text} is no day.`);
  return day;
}

function readTrust(text: string | undefined): boolean | string {
  if (!text || text === 'false') return false;
  return text === 'true' ? true : text;
}
