import { addDays } from '@sellergraph/core/dates';
import type { Sql } from 'postgres';
import { lastDay } from '../generator/sizes.ts';
import { Connection, requestBytes } from '../load/connection.ts';
import type { Contender } from '../servers/contenders.ts';
import type { Subject } from './workloads.ts';

const KEYWORDS = 1_000;

/** What to ask a generated database for. */
export async function findSubject(sql: Sql, sellergraph: Contender | undefined): Promise<Subject> {
  const agencyId = await findAgency(sql);
  const keywords = await sql<{ id: string }[]>`
    SELECT id FROM ads.sp_keywords WHERE agency_id = ${agencyId} ORDER BY hashtext(id::text) LIMIT ${KEYWORDS}`;
  return {
    agencyId,
    from: addDays(lastDay, -29),
    to: lastDay,
    keywordIds: keywords.map(({ id }) => id),
    after: sellergraph ? await cursorOf500th(sellergraph) : '',
  };
}

/** The large agency. */
export async function findAgency(sql: Sql): Promise<string> {
  const [agency] = await sql<{ id: string }[]>`SELECT id FROM identity.agencies WHERE slug = 'large'`;
  if (!agency) throw new Error('There is no large agency: node bench/generate.ts');
  return agency.id;
}

async function cursorOf500th({ port, headers }: Contender): Promise<string> {
  const query = '{ campaigns(first: 500) { pageInfo { endCursor } } }';
  const connection = new Connection(port);
  try {
    const { body } = await connection.send(requestBytes('/graphql', { query }, headers));
    const answer: { data?: { campaigns: { pageInfo: { endCursor: string } } } } = JSON.parse(body.toString('utf8'));
    if (!answer.data) throw new Error(`no cursor: ${body.toString('utf8', 0, 500)}`);
    return answer.data.campaigns.pageInfo.endCursor;
  } finally {
    connection.close();
  }
}
