import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@sellergraph/db/database';
import { authenticate } from '@sellergraph/services/identity/authenticate';
import { signIn } from '@sellergraph/services/identity/sign-in';
import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onlyObject, runCli, runHere } from './testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sellergraph-cli-'));
let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase(made.url, { readers: 1 });
  await cli(['agency', 'create', '--name', 'Copperlight', '--slug', 'copperlight']);
  await cli([...seller, '--brand', 'Blauholz', '--brand', 'Tidewell']);
});
afterAll(async () => {
  await database.close();
  await made.close();
  rmSync(folder, { recursive: true });
});

const cli = (args: readonly string[], input?: string) => runHere(made.url, args, input);
const asProcess = (args: readonly string[], input?: string) => runCli(made.url, args, input);
const account = ['--seller-id', 'A2ZQBLAUHZ9R5', '--marketplace', 'DE'];
const seller = ['seller', 'create', '--agency', 'copperlight', ...account, '--name', 'Blauholz'];
const user = (email: string, role = 'admin') => [
  'user',
  'create',
  '--agency',
  'copperlight',
  '--email',
  email,
  '--role',
  role,
];
const enter = (email: string, password: string) =>
  signIn(database, { email, password, address: 'cli', userAgent: null });

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const report = [
  'Date,Start Date,End Date,Portfolio name,Campaign Type,Campaign Name,Status,Currency,Budget,Targeting Type,' +
    'Bidding strategy,Impressions,Clicks,Click-Thru Rate (CTR),Spend,Cost Per Click (CPC),7 Day Total Orders (#),' +
    '"Total Advertising Cost of Sales (ACoS) ","7 Day Total Sales "',
  '"Oct 30, 2026","Oct 24, 2025",,,Sponsored Products,Räucherhaus,ENABLED,EUR,€25.0,Automatic targeting,' +
    'Dynamic bids - down only,1200,14,1.17%,€5.60,€0.40,2,14.01%,€39.98',
  '',
].join('\r\n');

describe('users and tokens', () => {
  test('the password comes from standard input and is not repeated', async () => {
    const ran = await asProcess([...user('mira@copperlight.example'), '--json'], 'copper-and-light\n');
    expect(ran.code).toBe(0);
    expect(onlyObject(ran)).toMatchObject({ email: 'mira@copperlight.example', name: 'mira', role: 'admin' });
    expect(ran.stdout).not.toContain('copper-and-light');
    expect((await enter('mira@copperlight.example', 'copper-and-light')).viewer.role).toBe('admin');
  });

  test('without one it is generated, shown once and works', async () => {
    const { password } = onlyObject(await asProcess([...user('jonas@copperlight.example', 'member'), '--json']));
    expect((await enter('jonas@copperlight.example', String(password))).viewer.role).toBe('member');
  });

  test('a token is printed alone, for a script to keep, and acts as its user within its scopes', async () => {
    await cli(user('ana@copperlight.example'), 'copper-and-light\n');
    const token = ['token', 'create', '--email', 'ana@copperlight.example', '--name', 'nightly', '--scopes', 'read'];
    const ran = await cli(token);
    expect(ran.stdout).toMatch(/^sg_[\w-]{43}\n$/);
    const found = await authenticate(database, { kind: 'token', secret: ran.stdout.trim() }, () => {});
    expect(found?.viewer.email).toBe('ana@copperlight.example');
    expect(found?.viewer.permissions.has('user:create')).toBe(false);
    const second = onlyObject(await cli([...token.slice(0, -1), 'read,write', '--json']));
    expect(second).toMatchObject({ name: 'nightly', scopes: ['read', 'write'], token: expect.stringMatching(/^sg_/) });
  });

  test('an e-mail with log-ins to two agencies needs --agency', async () => {
    await cli(['agency', 'create', '--name', 'Harbour Lane', '--slug', 'harbour-lane']);
    for (const agency of ['copperlight', 'harbour-lane']) {
      await cli(['user', 'create', '--agency', agency, '--email', 'two@example.test', '--role', 'admin']);
    }
    const token = ['token', 'create', '--email', 'two@example.test', '--name', 'n', '--scopes', 'read', '--json'];
    const asked = await cli(token);
    expect([asked.code, onlyObject(asked)]).toMatchObject([1, { code: 'BAD_ARGUMENT', option: 'agency' }]);
    expect((await cli([...token, '--agency', 'harbour-lane'])).code).toBe(0);
  });
});

describe('import', () => {
  const to = ['--agency', 'copperlight', ...account, '--json'];

  test('says what was imported; twice changes nothing; a dry run says what would', async () => {
    const path = file('campaigns.csv', report);
    const rehearsed = onlyObject(await cli(['import', path, ...to, '--dry-run']));
    expect(rehearsed).toMatchObject({ uploads: [{ uploadId: null, created: 1 }] });
    const first = await cli(['import', path, ...to]);
    expect(first.code).toBe(0);
    const expected = {
      file: path,
      uploadId: expect.stringMatching(/^upload_[0-9A-Z]{26}$/),
      reportType: 'sponsored_products_campaign',
      period: { from: '2026-10-30', to: '2026-10-30' },
      rows: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      rejections: [],
      warnings: [{ code: 'UNLINKED_NAMES', message: expect.stringContaining('1 row names a campaign') }],
      totals: { impressions: '1200', clicks: '14', spend: '5.60', sales: '39.98', orders: '2', units: null },
    };
    expect(onlyObject(first)).toEqual({ uploads: [expected] });
    const again = onlyObject(await cli(['import', path, ...to]));
    expect(again).toMatchObject({ uploads: [{ created: 0, updated: 0, unchanged: 1, totals: expected.totals }] });

    const { uploads } = onlyObject(await cli(['uploads', '--agency', 'copperlight', ...account, '--json']));
    expect(uploads).toMatchObject([{ state: 'duplicate' }, { state: 'live', rows: 1, file: 'campaigns.csv' }]);
    const uploadId = Reflect.get(Object(Reflect.get(Object(uploads), 1)), 'uploadId');
    const shown = onlyObject(await cli(['upload', String(uploadId), '--json']));
    expect(shown).toMatchObject({ uploadId, state: 'live', rejections: [], totals: expected.totals });
    const elsewhere = await cli(['upload', String(uploadId), '--agency', 'harbour-lane', '--json']);
    expect([elsewhere.code, onlyObject(elsewhere).code]).toEqual([1, 'NOT_FOUND']);
  });

  test('an upload is taken back once, and the rows it left out are written as CSV', async () => {
    const lines = report.trimEnd().split('\n');
    const broken = (lines.at(-1) ?? '').replace('1200', '=1+1').replace('Oct 30', 'Oct 28');
    const path = file(
      'broken.csv',
      [lines[0], (lines.at(-1) ?? '').replace('Oct 30', 'Oct 27'), broken, ''].join('\n'),
    );
    const { uploads } = onlyObject(await cli(['import', path, ...to]));
    const uploadId = String(Reflect.get(Object(Reflect.get(Object(uploads), 0)), 'uploadId'));
    const rejected = await cli(['export-rejections', uploadId]);
    expect(rejected.stdout).toMatch(/^line,column,code,message\r\n3,Impressions,BAD_NUMBER,.*=1\+1/);
    expect(onlyObject(await cli(['reverse', uploadId, '--json']))).toEqual({
      uploadId,
      state: 'reversed',
      removed: 1,
      restored: 0,
    });
    const again = await cli(['reverse', uploadId, '--json']);
    expect([again.code, onlyObject(again).code]).toEqual([1, 'NOT_REVERSIBLE']);
  });

  test('a refused file leaves the others imported, and the exit code tells', async () => {
    const good = file('good.csv', report.replace('Oct 30, 2026', 'Oct 29, 2026'));
    const bad = file('bad.csv', 'Week,Promotion\n44,Early sale\n');
    const ran = await asProcess(['import', bad, good, ...to]);
    const { uploads, refused, code, message } = onlyObject(ran);
    expect(ran.code).toBe(1);
    expect(uploads).toMatchObject([{ file: good, created: 1 }]);
    expect(refused).toEqual([{ file: bad, code, message }]);
    expect(code).toBe('UNKNOWN_REPORT_TYPE');
  });
});

describe('refusals', () => {
  test.each([
    ['an unknown command', ['agency', 'rename'], 'BAD_ARGUMENT'],
    ['an unknown option', ['agency', 'create', '--bogus'], 'BAD_ARGUMENT'],
    ['a missing option', ['agency', 'create', '--name', 'N'], 'BAD_ARGUMENT'],
    ['an empty option', ['agency', 'create', '--name', '', '--slug', 's'], 'BAD_ARGUMENT'],
    ['a slug that is none', ['agency', 'create', '--name', 'N', '--slug', 'N N'], 'BAD_ARGUMENT'],
    ['a taken slug', ['agency', 'create', '--name', 'N', '--slug', 'copperlight'], 'ALREADY_EXISTS'],
    ['an unknown role', user('n@example.test', 'boss'), 'BAD_ARGUMENT'],
    [
      'an unknown agency',
      ['user', 'create', '--agency', 'no', '--email', 'n@example.test', '--role', 'admin'],
      'NOT_FOUND',
    ],
    ['an unknown marketplace', [...seller, '--marketplace', 'GB'], 'BAD_ARGUMENT'],
    ['a file that is not there', ['import', '/nowhere/a.csv', '--agency', 'copperlight', ...account], 'BAD_ARGUMENT'],
    ['no file', ['import', '--agency', 'copperlight', ...account], 'BAD_ARGUMENT'],
    [
      'an unknown seller',
      ['uploads', '--agency', 'copperlight', '--seller-id', 'A1', '--marketplace', 'DE'],
      'NOT_FOUND',
    ],
    ['an unknown upload', ['upload', 'upload_01M7WPWSERFHR9FM6TTAESA92N'], 'NOT_FOUND'],
    ['an id that is none', ['upload', '17'], 'BAD_ARGUMENT'],
  ])('%s: exit code 1, with a code and a message', async (_, args, code) => {
    const ran = await cli([...args, '--json']);
    expect([ran.code, onlyObject(ran)]).toEqual([1, expect.objectContaining({ code, message: expect.any(String) })]);
  });

  test('for people the message goes to standard error', async () => {
    const ran = await asProcess(['upload', '17']);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '17 is no upload id.\n' });
  });

  test('a database that is not there is no refusal: exit code 2', async () => {
    const ran = await runCli('postgres://nobody@127.0.0.1:1/none', ['uploads', '--agency', 'copperlight', '--json']);
    expect([ran.code, onlyObject(ran).code]).toEqual([2, 'INTERNAL']);
  });
});

test.each([[[]], [['--help']], [['import', '--help']]])('help needs no database: %j', async (args) => {
  const ran = await runHere('postgres://nobody@127.0.0.1:1/none', args);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('npm run --silent sellergraph --');
});
