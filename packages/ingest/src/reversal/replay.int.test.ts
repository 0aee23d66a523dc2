import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkWorkbook, campaignRows } from '../testing/bulk-workbook.ts';
import { type ImportFixture, openImportFixture, type TestSeller } from '../testing/import-fixture.ts';
import { randomNumbers } from '../testing/random.ts';
import { type CampaignColumn, type CampaignRow, campaignReport } from '../testing/report-files.ts';
import { storedCampaignRows } from '../testing/stored-rows.ts';
import { runReversal } from './run-reversal.ts';

/** Sequences tried; each is repeatable by its number alone. */
const sequences = 200;
/** Tried side by side, each with sellers of its own. */
const lanes = 4;

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

type Random = ReturnType<typeof randomNumbers>;

const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

/** Beta becomes Beta Q4 with the second workbook, and a file has one of the two names; Gamma is in no workbook. */
const names = (random: Random) => ['Alpha', pick(random, ['Beta', 'Beta Q4']), 'Gamma'];
const days = ['2026-10-01', '2026-10-02', '2026-10-03'];

/** Few values, so that files agree as often as they differ; columns that some files lack; now and then a row twice. */
function randomReport(random: Random): string {
  const rows: CampaignRow[] = [];
  const campaigns = names(random);
  for (const day of days) {
    for (const campaign of campaigns) {
      if (random(3) === 0) continue;
      const times = random(12) === 0 ? 2 : 1;
      for (let time = 0; time < times; time++) {
        rows.push({
          day,
          campaign,
          clicks: 10 + random(2),
          spend: pick(random, ['1.10', '2.20']),
          budget: pick(random, ['10.0', '20.0']),
          portfolio: pick(random, ['No Portfolio', 'Autumn']),
        });
      }
    }
  }
  if (rows.length === 0) rows.push({ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' });
  const optional: CampaignColumn[] = ['Portfolio name', 'Budget', 'Status'];
  return campaignReport(
    rows,
    optional.filter(() => random(4) === 0),
  );
}

const structure = (step: number) =>
  step === 0
    ? bulkWorkbook([...campaignRows(1, { name: 'Alpha' }), ...campaignRows(2, { name: 'Beta' })])
    : bulkWorkbook([...campaignRows(1, { name: 'Alpha' }), ...campaignRows(2, { name: 'Beta Q4' })]);

async function importStructure(seller: TestSeller, step: number) {
  const name = `bulk-a1-20260901-20260930-${Date.parse(`2026-10-0${4 + step}T12:00:00Z`)}.xlsx`;
  await fixture.import(seller, await fixture.file(name, structure(step)));
}

/** What a sequence of uploads and reversals leaves, and what importing the uploads that are live at its end does. */
async function tryOut(seed: number) {
  const random = randomNumbers(seed);
  const seller = await fixture.seller();
  const live: { path: string; uploadId: string }[] = [];
  let structures = 0;
  const steps = 4 + random(5);
  for (let step = 0; step < steps; step++) {
    const act = random(10);
    if (act < 2 && structures < 2) await importStructure(seller, structures++);
    else if (act < 5 && live.length > 0) {
      const [reversed] = live.splice(random(live.length), 1);
      if (reversed) await runReversal(fixture.database, { ...seller, userId: null }, reversed.uploadId);
    } else {
      const path = await fixture.file(`file-${step}.csv`, randomReport(random));
      const { uploadId } = await fixture.import(seller, path);
      if (uploadId) live.push({ path, uploadId });
    }
  }
  const other = await fixture.seller();
  for (let step = 0; step < structures; step++) await importStructure(other, step);
  for (const { path } of live) await fixture.import(other, path);
  return {
    reached: await storedCampaignRows(fixture.sql, seller),
    implied: await storedCampaignRows(fixture.sql, other),
  };
}

test('leaves what importing the live uploads in their order gives, whatever was uploaded and taken back before', async () => {
  const seeds = Array.from({ length: sequences }, (_, index) => index + 1);
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const { reached, implied } = await tryOut(seed);
        expect(reached, `sequence ${seed}`).toEqual(implied);
      }
    }),
  );
}, 600_000);
