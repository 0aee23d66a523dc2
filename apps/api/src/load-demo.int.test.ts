import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@sellergraph/db/database';
import { findAgency } from '@sellergraph/db/identity/find-agency';
import { reading } from '@sellergraph/db/reading';
import { AGENCIES } from '@sellergraph/demo/plan';
import { signIn } from '@sellergraph/services/identity/sign-in';
import { anAgency, aUser } from '@sellergraph/services/testing/agencies';
import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markDemo } from './demo-progress.ts';
import { demoFolder, loadDemo } from './load-demo.ts';
import { setUpDemo } from './set-up-demo.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'sellergraph-demo-'));
const folder = demoFolder(dataDirectory);
let made: TestDatabase;
let database: Database;
beforeEach(async () => {
  made = await createTestDatabase();
  database = openDatabase(made.url);
});
afterEach(async () => {
  await database.close();
  await made.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function load(): Promise<{ signIns: Awaited<ReturnType<typeof loadDemo>>; said: string[] }> {
  const said: string[] = [];
  const signIns = await loadDemo(database, { folder, endDay: null, log: (line) => said.push(line) });
  return { signIns, said };
}

async function uploadsOf(slug: string) {
  const agencyId = await findAgency(database, slug);
  return reading(database, { agencyId: agencyId ?? '', userId: null }, (tx) =>
    tx.query<{ state: string; uploads: number; people: number; lastDay: string | null }>(`
      SELECT state, count(*)::int AS uploads, count(DISTINCT uploaded_by)::int AS people, max(period_to) AS "lastDay"
        FROM reports.report_upload_history GROUP BY state ORDER BY state`),
  );
}

test('a demo that was broken off is finished with the same days, and then left alone', {
  timeout: 240_000,
}, async () => {
  const endDay = '2026-11-10';
  await setUpDemo(database, AGENCIES.slice(0, 1), [], endDay);
  const { signIns, said } = await load();
  expect(said[0]).toBe('Writing the demo’s files');
  expect(existsSync(folder)).toBe(false);
  const first = await uploadsOf('copperlight');
  expect(first).toMatchObject([
    { state: 'live', people: 2, lastDay: endDay },
    { state: 'refused', uploads: 1 },
  ]);
  const second = await uploadsOf('harbour-lane');
  expect(second).toMatchObject([{ state: 'live', people: 2, lastDay: endDay }]);

  for (const { email, password, role, agency } of signIns) {
    const { viewer } = await signIn(database, { email, password, address: 'demo', userAgent: null });
    expect([viewer.role, viewer.name], agency).toEqual([role, expect.any(String)]);
  }
  const again = await load();
  expect(again).toEqual({ signIns, said: [] });
  expect(await uploadsOf('copperlight')).toEqual(first);
});

test("an agency of somebody else's that has the demo's name is not touched", async () => {
  const { operator } = await anAgency(database);
  await aUser(database, operator.agencyId, 'admin');
  const slug = AGENCIES[0]?.slug ?? '';
  await database.write(operator, (tx) => tx.execute(`UPDATE identity.agencies SET slug = '${slug}'`));
  expect(await load()).toEqual({ signIns: [], said: ['The demo is not loaded: there is another agency of its name.'] });
  expect(await uploadsOf(slug)).toEqual([]);
});

test('a demo that is complete is not written again', async () => {
  const { operator, agencyId } = await anAgency(database);
  const slug = AGENCIES[0]?.slug ?? '';
  await database.write(operator, (tx) => tx.execute(`UPDATE identity.agencies SET slug = '${slug}'`));
  await markDemo(database, agencyId, 'finishDemo', {});
  expect((await load()).said).toEqual([]);
});
