import { Connection } from './connection.ts';

/** What a server did in one stretch of time. */
export interface Sample {
  /** Requests that were answered. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Median time of an answer. */
  readonly p50Ms: number;
}

/**
 * Keeps `connections` connections busy for some seconds, each sending its next request when the last is answered.
 * @throws Error when an answer is not 200
 */
export async function closedLoop(
  port: number,
  requests: readonly Buffer[],
  connections: number,
  seconds: number,
): Promise<Sample> {
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  let next = 0;
  const one = async (): Promise<void> => {
    const connection = new Connection(port);
    try {
      while (performance.now() < end) {
        const request = requests[next++ % requests.length];
        if (!request) throw new Error('nothing to send');
        const sent = performance.now();
        const { status, body } = await connection.send(request);
        if (status !== 200) throw new Error(`answered ${status}: ${body.toString('utf8', 0, 300)}`);
        times.push(performance.now() - sent);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = (performance.now() - begin) / 1_000;
  return { requests: times.length, requestsPerSecond: times.length / elapsed, p50Ms: median(times) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
