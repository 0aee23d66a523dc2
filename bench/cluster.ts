import { ensureDatabase } from '@sellergraph/pg/connection';
import { type Embedded, startEmbedded } from '@sellergraph/pg/start';
import { generateDatabase } from './generator/generate-database.ts';
import { largeAgency, smallAgency } from './generator/sizes.ts';

/** Uses the benchmarks' own cluster, beside that of the product. Release it when done. */
export function useCluster(dir: string): Promise<Embedded> {
  return startEmbedded({ dir, log: (line) => console.error(line) });
}

/** The URL of the database of one scale; it is generated once. */
export async function databaseOf(cluster: Embedded, scale: number): Promise<string> {
  const name = `bench_${String(scale).replace('.', '_')}`;
  await ensureDatabase(cluster.url('postgres'), name);
  const url = cluster.url(name);
  await generateDatabase(url, largeAgency(scale), smallAgency, (line) => console.error(`scale ${scale}: ${line}`));
  return url;
}
