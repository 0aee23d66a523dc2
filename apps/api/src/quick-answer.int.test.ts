import { createHash } from 'node:crypto';
import { type Context, createContext } from '@sellergraph/graph/context';
import { compileOperation } from '@sellergraph/graph/execution/write-operation';
import { checkComplexity } from '@sellergraph/graph/limits';
import { schema } from '@sellergraph/graph/schema';
import { anAgency, anApiToken, aUser } from '@sellergraph/services/testing/agencies';
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from './graphql.ts';
import { useServer } from './testing/serve.ts';

const graph: Graph<Context> = { schema, createContext, check: checkComplexity, write: compileOperation };
const server = useServer<Context>({ graph });
let authorization = '';
beforeAll(async () => {
  const { database } = server();
  const { agencyId } = await anAgency(database);
  const { viewer } = await aUser(database, agencyId, 'admin');
  authorization = `Bearer ${(await anApiToken(database, viewer, ['read'])).secret}`;
});

/** Status, headers and body of an answer, without what differs from request to request. */
async function ask(body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server().address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify(body),
  });
  const requestId = answer.headers.get('x-request-id');
  expect(requestId).toMatch(/^[\da-f-]{36}$/);
  const kept = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
}

/** The first answer of a document, which the GraphQL server gives, and later ones. */
async function often(body: object, headers: Record<string, string> = {}) {
  const first = await ask(body, headers);
  return [first, await ask(body, headers), await ask(body, headers), await ask(body, headers)];
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

test.each([
  ['application/json', 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
  ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
])('a document that comes again is answered alike, to whoever accepts %s', async (accept, contentType) => {
  const query = 'query Sellers($first: Int = 3) { sellers(first: $first) { totalCount edges { node { id name } } } }';
  const [first, ...later] = await often({ query, operationName: 'Sellers', variables: { first: 2 } }, { accept });
  expect(later).toEqual([first, first, first]);
  expect(first?.headers).toMatchObject({ 'content-type': contentType, 'x-content-type-options': 'nosniff' });
  expect(first?.text).toBe('{"data":{"sellers":{"totalCount":0,"edges":[]}}}');
});

test('a known document may be named by its hash alone, and by nothing that only looks like it', async () => {
  const query = '{ sellers(first: 1) { totalCount } }';
  await often({ query });
  expect((await ask({ extensions: persisted(query) })).text).toBe('{"data":{"sellers":{"totalCount":0}}}');
  for (const extensions of [persisted(`${query} `), { persistedQuery: { version: 2, sha256Hash: hashOf(query) } }]) {
    expect(JSON.parse((await ask({ extensions })).text).errors).toHaveLength(1);
  }
});

test('limits and mistakes are told in the same words however often a document came', async () => {
  const query = 'query ($first: Int!) { sellers(first: $first) { totalCount edges { node { name } } } }';
  await often({ query, variables: { first: 1 } });
  const wrong = await often({ query: `${query} `, variables: { first: 'many' } });
  const tooMany = await often({ query: `${query}  `, variables: { first: 100_000 } });
  for (const answers of [wrong, tooMany])
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect((await ask({ query, variables: { first: 'many' } })).text).toBe(wrong[0]?.text);
  expect((await ask({ query, variables: { first: 100_000 } })).text).toBe(tooMany[0]?.text);
  expect(tooMany[0]?.text).toContain('QUERY_TOO_COMPLEX');
  for (const more of [{ variables: [1] }, { variables: 'x' }, { operationName: 1 }, { operationName: 'Other' }]) {
    expect(JSON.parse((await ask({ query, ...more })).text).errors, JSON.stringify(more)).toHaveLength(1);
  }
});

test('nobody reads what somebody else asked for before', async () => {
  const query = '{ sellers(first: 4) { totalCount } }';
  await often({ query });
  const nobody = await fetch(`${server().address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await nobody.text()).toContain('UNAUTHENTICATED');
});
