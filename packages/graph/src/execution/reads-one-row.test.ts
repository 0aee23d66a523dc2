import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.ts';
import { Selection } from '../selection.ts';
import { readsOneRow } from './reads-one-row.ts';

function fieldReadsOneRow(query: string): boolean {
  const operation = getOperationAST(parse(query));
  const type = schema.getQueryType();
  if (!operation || !type) throw new Error('no query');
  const document = { schema, fragments: {}, variableValues: {} };
  const [nodes = []] = new Selection([operation], document).nodes(type).values();
  const field = type.getFields()[nodes[0]?.name.value ?? ''];
  if (!field) throw new Error('no such field');
  return readsOneRow(field, nodes, document);
}

const range = 'range: { from: "2026-10-21", to: "2026-11-19" }';

test.each([
  '{ node(id: "x") { __typename id ... on Keyword { bid } ... on Campaign { name state } } }',
  '{ seller(id: "x") { name lastDay } }',
  '{ upload(id: "x") { id } }',
])('%s is answered from one row', (query) => {
  expect(fieldReadsOneRow(query)).toBe(true);
});

test.each([
  `{ node(id: "x") { ... on Keyword { bid metrics(${range}) { spend } } } }`,
  '{ node(id: "x") { ... on Keyword { adGroup { name } } } }',
  '{ seller(id: "x") { campaigns(first: 1) { edges { node { id } } } } }',
  '{ nodes(ids: ["x"]) { id } }',
  '{ sellers(first: 1) { edges { node { id } } } }',
  '{ viewer { agency { name } } }',
])('%s may need more', (query) => {
  expect(fieldReadsOneRow(query)).toBe(false);
});
