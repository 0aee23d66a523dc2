import type { Result } from './measure.ts';

/** A number with three digits that matter. */
export function short(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** A table in Markdown. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The results of one workload, each beside raw and beside PostGraphile. */
export function resultRows(workload: string, results: readonly Result[]): string[][] {
  const raw = results.find(({ name }) => name === 'raw');
  const other = results.find(({ name }) => name === 'PostGraphile');
  const beside = (result: Result, base: Result | undefined) =>
    base ? `${short(result.requestsPerSecond / base.requestsPerSecond)} ×` : '–';
  return results.map((result) => [
    `${workload} ${result.name}`,
    short(result.bytes / 1_000),
    short(result.p50Ms),
    short(result.requestsPerSecond),
    beside(result, raw),
    beside(result, other),
    short(result.nodeMs),
    short(result.postgresMs),
  ]);
}

export const resultHead = [
  'workload, server',
  'kB',
  'p50 ms, 1 connection',
  'requests/s, 8 connections',
  'of raw',
  'of PostGraphile',
  'Node ms',
  'PostgreSQL ms',
];
