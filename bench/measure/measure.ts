import type { Sql } from 'postgres';
import { closedLoop, median, type Sample } from '../load/closed-loop.ts';
import { processorTime } from '../load/processor-time.ts';
import type { Runner } from './ask.ts';

/** Connections at once: one for the time of an answer, eight for how much a server does. */
export const connectionCounts = [1, 8] as const;

/** Medians over the rounds. */
export interface Result {
  readonly name: string;
  readonly bytes: number;
  /** Median time of an answer at one connection. */
  readonly p50Ms: number;
  /** At eight connections. */
  readonly requestsPerSecond: number;
  /** Processor time of one answer at eight connections; null where the system does not tell. */
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
}

interface Measured extends Sample {
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
}

/** Measures the variants of a workload in turn, each round beginning with another one. */
export async function measure(
  sql: Sql,
  runners: readonly Runner[],
  rounds: number,
  sliceSeconds: number,
): Promise<Result[]> {
  for (const runner of runners) await measureOne(sql, runner, 8, Math.max(1, sliceSeconds));
  const samples = new Map(runners.map((runner) => [runner, { one: [] as Measured[], eight: [] as Measured[] }]));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < runners.length; index++) {
      const runner = runners[(index + round) % runners.length];
      const kept = runner && samples.get(runner);
      if (!runner || !kept) continue;
      kept.one.push(await measureOne(sql, runner, 1, sliceSeconds));
      kept.eight.push(await measureOne(sql, runner, 8, sliceSeconds));
    }
  }
  return [...samples].map(([{ variant, bytes }, { one, eight }]) => ({
    name: variant.name,
    bytes,
    p50Ms: median(one.map(({ p50Ms }) => p50Ms)),
    requestsPerSecond: median(eight.map(({ requestsPerSecond }) => requestsPerSecond)),
    nodeMs: medianOrNull(eight.map(({ nodeMs }) => nodeMs)),
    postgresMs: medianOrNull(eight.map(({ postgresMs }) => postgresMs)),
  }));
}

async function measureOne(sql: Sql, runner: Runner, connections: number, seconds: number): Promise<Measured> {
  const { contender, requests } = runner;
  const backends = await sql<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND starts_with(application_name, ${contender.applicationName})`;
  const pids = backends.map(({ pid }) => pid);
  const before = { node: processorTime([contender.pid]), postgres: processorTime(pids) };
  const sample = await closedLoop(contender.port, requests, connections, seconds);
  const spent = (now: number | null, then: number | null) =>
    now === null || then === null ? null : (now - then) / sample.requests;
  return {
    ...sample,
    nodeMs: spent(processorTime([contender.pid]), before.node),
    // A connection that was opened meanwhile is not counted; the warm-up opens them all.
    postgresMs: spent(processorTime(pids), before.postgres),
  };
}

function medianOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}
