/** Makes the databases that are measured: `node bench/generate.ts [--scale 1] [--dir .data/bench]`. */
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { databaseOf, useCluster } from './cluster.ts';

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, dir: { type: 'string', default: '.data/bench' } },
});

const cluster = await useCluster(values.dir);
try {
  const url = await databaseOf(cluster, Number(values.scale));
  const sql = postgres(url, { max: 1 });
  const levels = await sql`SELECT level, count(*)::int AS days FROM ads.metrics_daily GROUP BY level ORDER BY days`;
  const [size] = await sql`SELECT pg_size_pretty(pg_database_size(current_database())) AS size`;
  await sql.end();
  for (const { level, days } of levels) console.log(`${level}: ${days} entity-days`);
  console.log(`${size?.size} in ${cluster.dir}`);
} finally {
  await cluster.release();
}
