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

/** The results of one workload, each beside raw and beside PostGraphile: above 1 is better than the other. */
export function resultRows(workload: string, results: readonly Result[]): string[][] {
  const bases = ['raw', 'PostGraphile'].map((base) => results.find(({ name }) => name === base));
  return results.map((result) => [
    `${workload} ${result.name}`,
    short(result.bytes / 1_000),
    short(result.p50Ms),
    short(result.requestsPerSecond),
    ...bases.map((base) => short(base ? result.requestsPerSecond / base.requestsPerSecond : null)),
    short(result.nodeMs),
    short(result.postgresMs),
    ...bases.map((base) => short(base ? spent(base) / spent(result) : null)),
  ]);
}

/** Processor time of one answer, wherever it was spent. */
export function spent({ nodeMs, postgresMs }: Result): number {
  return (nodeMs ?? Number.NaN) + (postgresMs ?? Number.NaN);
}

export const resultHead = [
  'workload, server',
  'kB',
  'p50 ms',
  'requests/s',
  'of raw',
  'of PostGraphile',
  'Node ms',
  'PostgreSQL ms',
  'work beside raw',
  'beside PostGraphile',
];
