import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';

const agency = { agencyId: '01936f2a-7c1b-7d3e-9a4f-000000000001', userId: '01936f2a-7c1b-7d3e-9a4f-00000000000a' };
const other = { agencyId: '01936f2a-7c1b-7d3e-9a4f-000000000002', userId: null };
const SCOPE = `SELECT current_setting('app.agency_id', true) AS agency, current_setting('app.user_id', true) AS "user",
  current_setting('transaction_isolation') AS isolation, current_setting('transaction_read_only') AS "readOnly"`;
const inAgency = { agency: agency.agencyId, user: agency.userId, isolation: 'repeatable read', readOnly: 'on' };
const inOther = { agency: other.agencyId, user: '', isolation: 'repeatable read', readOnly: 'on' };

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await createTestDatabase();
  // One connection, so that whatever a transaction leaves behind is met by the next.
  database = openDatabase(made.url, { readers: 1 });
});
afterAll(async () => {
  await database.close();
  await made.close();
});

test('all statements of a transaction see one agency and one instant, and write nothing', async () => {
  const tx = database.read(agency);
  const [begun, ...further] = await Promise.all([
    tx.query<{ now: Date }>('SELECT now() AS now'),
    tx.query(SCOPE),
    tx.query<{ now: Date }>('SELECT now() AS now WHERE $1', [true]),
  ]);
  expect(further).toEqual([[inAgency], begun]);
  await expect(tx.query('CREATE TABLE public.t ()')).rejects.toMatchObject({ code: '25006' });
  await tx.close();
  expect(tx.statements).toBe(4);
});

test('a statement that is alone is a transaction of its own, whose settings end with it', async () => {
  for (const scope of [agency, other, agency]) {
    const tx = database.read(scope);
    tx.expectOne();
    expect(await tx.query(`${SCOPE} WHERE $1`, [true])).toEqual([scope === agency ? inAgency : inOther]);
    await tx.close();
  }
  const nobody = database.read({ agencyId: '', userId: null });
  expect(await nobody.query(SCOPE)).toEqual([{ ...inOther, agency: '' }]);
  await nobody.close();
});

test('rows, their number and their values are those of the statement, not of the settings before it', async () => {
  const tx = database.read(agency);
  for (const count of [3, 0, 1]) {
    tx.expectOne();
    const rows = await tx.query('SELECT n, null AS nothing FROM generate_series(1, $1::int) AS n', [count]);
    expect(rows).toEqual(Array.from({ length: count }, (_, index) => ({ n: index + 1, nothing: null })));
  }
  await tx.close();
});

test('whoever reads on after the one statement begins a transaction in the same agency', async () => {
  const tx = database.read(agency);
  tx.expectOne();
  await tx.query('SELECT 1');
  const [first, second] = await Promise.all([tx.query('SELECT now()'), tx.query('SELECT now()')]);
  expect(first).toEqual(second);
  expect(await tx.query(SCOPE)).toEqual([inAgency]);
  await tx.close();
});

test.each([
  ['a text that is no statement', 'SELEC', []],
  ['a value that is refused', 'SELECT $1::int', ['x']],
  ['a failure while it runs', 'SELECT 1 / $1::int', [0]],
  ['an attempt to write', 'CREATE TABLE public.t ()', []],
])('a single statement that fails leaves its connection usable: %s', async (_what, text, values) => {
  const tx = database.read(agency);
  for (const prepare of [true, false, true]) {
    tx.expectOne();
    await expect(tx.query(text, values, prepare)).rejects.toMatchObject({ code: expect.any(String) });
    tx.expectOne();
    expect(await tx.query(SCOPE)).toEqual([inAgency]);
  }
  await tx.close();
});

test('values come as they were stored: other alphabets, nulls, texts longer than a byte can count, numbers and lists', async () => {
  const texts = ['', 'plain', 'Müller', '漢字 😀', '\u007f\u0080', 'x'.repeat(300), `${'x'.repeat(300)}ü`, null];
  const tx = database.read(agency);
  for (const text of texts) {
    const [row] = await tx.query(
      `SELECT $1::text AS text, NULL::text AS nothing, 7 AS number, $1::text AS again, true AS flag, '2026-11-01'::date AS day,
              12345678901234567890::numeric AS large, 9007199254740993 AS exact, to_jsonb(ARRAY[$1::text]) AS list`,
      [text],
    );
    expect(row).toEqual({
      text,
      nothing: null,
      number: 7,
      again: text,
      flag: true,
      day: '2026-11-01',
      large: '12345678901234567890',
      exact: 9007199254740993n,
      list: [text],
    });
  }
  await tx.close();
});
