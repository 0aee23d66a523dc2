import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertUser } from '@sellergraph/testkit/factories/identity';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from './context.ts';
import { checkComplexity } from './limits.ts';
import { schema } from './schema.ts';
import { execute, viewerOf } from './testing/execute.ts';
import { useTestGraph } from './testing/test-graph.ts';

const graph = useTestGraph();
let options: Parameters<typeof execute>[1];

beforeAll(async () => {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  await insertSeller(sql, agency.id);
  const user = await insertUser(sql, agency.id);
  options = { database, viewer: viewerOf(agency.id, user.id) };
});

const range = 'range: { from: "2026-10-21", to: "2026-11-19" }';

const refused = {
  'wide at every level':
    '{ sellers(first: 500) { edges { node { campaigns(first: 500) { edges { node { adGroups(first: 500) { edges { node { id } } } } } } } } } }',
  'with a variable number of rows':
    'query ($n: Int = 500) { campaigns(first: $n) { edges { node { adGroups(first: $n) { edges { node { id } } } } } } }',
  'round in circles': `{ campaigns(first: 1) { edges { node { ${'seller { campaigns(first: 1) { edges { node { '.repeat(6)}id${' } } } }'.repeat(6)} } } } }`,
  'by fragments that double': `{ sellers(first: 1) { edges { node { ...F0 } } } } ${Array.from(
    { length: 24 },
    (_, level) =>
      `fragment F${level} on Seller { a: metrics(${range}) { spend } ...F${level + 1} b: metrics(${range}) { spend } ...F${level + 1} }`,
  ).join(' ')} fragment F24 on Seller { id }`,
};

describe('a query that asks for too much', () => {
  test.each(Object.entries(refused).filter(([name]) => name !== 'by fragments that double'))(
    '%s is refused, unread',
    async (_name, query) => {
      const { errors, statements, data } = await execute(query, options);
      expect(errors.map(({ code }) => code)).toEqual(['QUERY_TOO_COMPLEX']);
      expect(data).toBeNull();
      expect(statements).toBe(0);
    },
  );

  test.each(Object.entries(refused))('%s is refused before it is compiled', (_name, query) => {
    const context = { viewer: options.viewer } as Context;
    expect(() => checkComplexity(schema, parse(query), {}, context)).toThrow('This query asks for too much at once.');
  });
});

test('the tree of fifty campaigns with all their figures is not too much', async () => {
  const metrics = `metrics(${range}, compare: { period: PREVIOUS_YEAR }) { spend acos previous { spend } }`;
  const query = `{ campaigns(first: 50) { edges { node { ${metrics} adGroups(first: 10) { edges { node { ${metrics}
    keywords(first: 20) { edges { node { ${metrics} } } } } } } } } } }`;
  expect((await execute(query, options)).errors).toEqual([]);
});

test('the number of ids asked for at once is limited', async () => {
  const ids = Array.from({ length: 501 }, () => 'x');
  const { errors } = await execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ...options,
    variables: { ids },
  });
  expect(errors.map(({ code }) => code)).toEqual(['INVALID_INPUT']);
});
