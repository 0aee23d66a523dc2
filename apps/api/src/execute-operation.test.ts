import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationExecutor } from './execute-operation.ts';

const schema = buildSchema('type Query { greeting: String }');

/** Answers of the same document, one request after the other. */
async function answersOf(document: string, requests: number, write: () => Promise<Record<string, unknown> | null>) {
  const { execute } = operationExecutor<object>(schema, { jit: true, write: () => write });
  const parsed = parse(document);
  const request = {
    document: parsed,
    documentHash: document,
    operation: getOperationAST(parsed) ?? undefined,
    operationName: undefined,
    variables: {},
  };
  const answers = [];
  for (let count = 0; count < requests; count++) answers.push(await execute(request, {}));
  return answers;
}

test('a document is written from its second use on', async () => {
  const written = { written: true };
  expect(await answersOf('{ greeting }', 3, async () => written)).toEqual([
    { data: { greeting: null } },
    { data: written },
    { data: written },
  ]);
});

test('what the writer leaves is executed', async () => {
  expect(await answersOf('{ greeting }', 2, async () => null)).toEqual([
    { data: { greeting: null } },
    { data: { greeting: null } },
  ]);
});
