import { openDatabase } from '@sellergraph/db/database';
import { type Context, createContext } from '@sellergraph/graph/context';
import { compileOperation } from '@sellergraph/graph/execution/write-operation';
import { stringifyAnswer, WrittenData } from '@sellergraph/graph/execution/written-answer';
import { schema } from '@sellergraph/graph/schema';
import { anAgency, aUser } from '@sellergraph/services/testing/agencies';
import { createTestDatabase } from '@sellergraph/testkit/database';
import { insertAdGroup, insertCampaign, insertDay } from '@sellergraph/testkit/factories/ads';
import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { openSuperuser } from '@sellergraph/testkit/factories/open-superuser';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationExecutor } from './execute-operation.ts';

let ask: (text: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
let close: () => Promise<void>;

beforeAll(async () => {
  const made = await createTestDatabase();
  const database = openDatabase(made.url, { readers: 1 });
  const sql = openSuperuser(made.url);
  const { agencyId } = await anAgency(database);
  const { viewer } = await aUser(database, agencyId, 'admin');
  const seller = await insertSeller(sql, agencyId, { name: 'Müller "& Söhne"\n' });
  const campaign = await insertCampaign(sql, seller, { name: '</script>\u2028' });
  await insertAdGroup(sql, campaign);
  await insertDay(sql, campaign, 'campaign', '2026-11-01', { clicks: 3, spend_micros: '1000000' });
  const { execute } = operationExecutor<Context>(schema, { jit: true, write: compileOperation });
  ask = async (text, variables = {}) => {
    const document = parse(text);
    const operation = getOperationAST(document) ?? undefined;
    const transaction = database.read(viewer);
    const context = createContext({
      viewer,
      transaction,
      database,
      session: { start: () => {}, end: () => {} },
      request: { id: 'test', address: '::1', userAgent: null },
    });
    try {
      return await execute({ document, documentHash: text, operation, operationName: undefined, variables }, context);
    } finally {
      await transaction.close();
    }
  };
  close = async () => {
    await database.close();
    await sql.end();
    await made.close();
  };
});

afterAll(() => close());

/** The text of the first answer, which graphql-js gives, and of the second, by what was compiled meanwhile. */
async function twice(text: string, variables?: Record<string, unknown>) {
  const [first, second] = [await ask(text, variables), await ask(text, variables)];
  return {
    first: stringifyAnswer(first),
    second: stringifyAnswer(second),
    written: second.data instanceof WrittenData,
  };
}

describe('what comes again is compiled, and answers the same', () => {
  test('lists and trees are written', async () => {
    const { first, second, written } = await twice(
      `query ($range: DateRange!) { sellers { totalCount edges { cursor node { __typename id name campaigns(first: 5) { edges { node {
        name startDate metrics(range: $range) { clicks spend acos daysWithData } adGroups(first: 5) { edges { node { state } } } } } } } } } }`,
      { range: { from: '2026-11-01', to: '2026-11-30' } },
    );
    expect(written).toBe(true);
    expect(second).toBe(first);
    expect(second).toContain('"metrics":{"clicks":3,"spend":"1.00","acos":null,"daysWithData":1}');
  });

  test('what has no writers is not', async () => {
    const { first, second, written } = await twice('{ viewer { role permissions } metricDictionary { name unit } }');
    expect(written).toBe(false);
    expect(second).toBe(first);
  });

  test('a failure is told in the same words and at the same place', async () => {
    const { first, second, written } = await twice(
      '{ sellers { edges { node { campaigns(first: 1, after: "x") { edges { cursor } } } } } }',
    );
    expect(written).toBe(false);
    expect(JSON.parse(second)).toEqual(JSON.parse(first));
    expect(second).toContain('"path":["sellers","edges",0,"node","campaigns"]');
    const wrong = await twice('query ($n: Int!) { sellers(first: $n) { totalCount } }', { n: 'many' });
    expect(wrong.second).toBe(wrong.first);
    expect(wrong.second).toContain('Variable \\"$n\\" got invalid value');
  });
});
