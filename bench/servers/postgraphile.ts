/** PostGraphile over one database, for one agency: `node bench/servers/postgraphile.ts URL AGENCY_ID`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import postgres from 'postgres';
import { announce } from './announce.ts';
import { figuresPlugin } from './postgraphile-schema.ts';

const [url, agencyId] = process.argv.slice(2);
if (!url || !agencyId) throw new Error('postgraphile.ts URL AGENCY_ID');

const sql = postgres(url, { max: 1, onnotice: () => {} });
await sql.unsafe(readFileSync(new URL('./postgraphile.sql', import.meta.url), 'utf8'));
await sql.end();

const poolConfig = { max: 10, idleTimeoutMillis: 0, application_name: 'bench postgraphile' };
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [figuresPlugin],
  pgServices: [makePgService({ connectionString: url, schemas: ['ads', 'catalog', 'bench'], poolConfig })],
  grafast: {
    context: () => ({ pgSettings: { role: 'sellergraph_app', 'app.agency_id': agencyId } }),
    explain: false,
  },
  grafserv: { graphiql: false, outputDataAsString: true },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
announce(server);
