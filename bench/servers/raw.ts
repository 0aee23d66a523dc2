/**
 * The limit: one hand-written statement a request, which makes the whole answer, behind bare node:http. Its connections
 * belong to one agency for good, which no server of several agencies could do: `node bench/servers/raw.ts URL AGENCY_ID`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import postgres from 'postgres';
import { announce } from './announce.ts';

const [url, agencyId] = process.argv.slice(2);
if (!url || !agencyId) throw new Error('raw.ts URL AGENCY_ID');

const folder = new URL('../workloads/raw/', import.meta.url);
const statements = new Map(
  readdirSync(folder).map((name) => [`/${name.replace('.sql', '')}`, readFileSync(new URL(name, folder), 'utf8')]),
);
const connection = { application_name: 'bench raw', role: 'sellergraph_app', 'app.agency_id': agencyId };
const sql = postgres(url, { max: 10, fetch_types: false, connection });

const server = createServer((request, response) => void answer(request, response));
announce(server);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { parameters }: { parameters: string[] } = JSON.parse(await readBody(request));
    const statement = statements.get(request.url ?? '');
    if (!statement) throw new Error(`nothing at ${request.url}`);
    // The bytes go out as they come in, without becoming a string.
    const [row] = await sql.unsafe(statement, parameters, { prepare: true }).raw();
    const bytes: unknown = row?.[0];
    if (!(bytes instanceof Uint8Array)) throw new Error('no answer');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
    response.end(bytes);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}
