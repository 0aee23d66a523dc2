import { refIdToUuid } from '@sellergraph/core/ref-id';
import type { ServerName } from '../servers/contenders.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** PostGraphile gives these as the column has them: micros. */
const microsInPostgraphile = ['dailyBudget', 'bid'];

/**
 * An answer in the one form in which all servers must agree: ids as UUIDs, numbers as numbers whether they came as text or
 * not, words in capitals, the two pages of Sellergraph's flat list as one.
 * @throws Error when the server answered with errors
 */
export function comparable(server: ServerName, body: Buffer): string {
  const answer = JSON.parse(body.toString('utf8')) as { data?: Record<string, Json>; errors?: Json };
  if (!answer.data || answer.errors) throw new Error(`${server} answered ${body.toString('utf8', 0, 500)}`);
  return JSON.stringify(plain(server, onePage(answer.data), ''));
}

function onePage(data: Record<string, Json>): Json {
  const { first, second } = data;
  return first && second ? { campaigns: { edges: [...edgesOf(first), ...edgesOf(second)] } } : data;
}

function edgesOf(connection: Json): Json[] {
  const edges = connection && typeof connection === 'object' && !Array.isArray(connection) ? connection.edges : null;
  return Array.isArray(edges) ? edges : [];
}

function plain(server: ServerName, value: Json, key: string): Json {
  if (Array.isArray(value)) return value.map((item) => plain(server, item, key));
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).map(([name, it]) => [name, plain(server, it, name)] as const);
    // Without a day of data every figure is null; PostGraphile then gives null for all of them.
    return entries.every(([, it]) => it === null) ? null : Object.fromEntries(entries);
  }
  if (typeof value !== 'string') return value;
  if (key === 'id' || key === 'refId') return refIdToUuid(value.slice(-26)) ?? value;
  if (/^-?\d+(\.\d+)?$/.test(value) && !key.startsWith('amazon')) {
    return server === 'postgraphile' && microsInPostgraphile.includes(key) ? Number(value) / 1e6 : Number(value);
  }
  return value.toUpperCase();
}
