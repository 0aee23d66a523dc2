import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { fromOutsideId } from '@sellergraph/core/outside-id';
import { uuidToRefId } from '@sellergraph/core/ref-id';
import { reading } from '@sellergraph/db/reading';
import { createSeller } from '@sellergraph/services/catalog/create-seller';
import { actInAgency } from '@sellergraph/services/identity/act-in-agency';
import { anAgency, anApiToken, aUser } from '@sellergraph/services/testing/agencies';
import { describe, expect, test } from 'vitest';
import { useServer } from './testing/serve.ts';

const server = useServer();
const store = () => join(server().folder, 'uploads');
const account = { amazonSellerId: 'A2ZQBLAUHZ9R5', marketplace: 'DE', name: 'Blauholz' };

async function aSeller() {
  const agency = await anAgency(server().database);
  const { sellerId } = await createSeller(server().database, agency.operator, account);
  const { viewer, session } = await aUser(server().database, agency.agencyId, 'member');
  const cookie = { cookie: `sellergraph_session=${session.token}`, 'x-requested-with': 'fetch' };
  return { ...agency, sellerId, viewer, session, cookie };
}

function form(fields: Record<string, string>, content = 'Date,Campaign Name\n', name = 'report.csv'): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.append(field, value);
  data.append('file', new Blob([content]), name);
  return data;
}

async function post(body: FormData | string, headers: Record<string, string>) {
  const response = await fetch(`${server().address}/uploads`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
}

const uploadsOf = (agencyId: string) =>
  reading(server().database, { agencyId, userId: null }, (tx) =>
    tx.query(`SELECT id, file_name AS name, encode(file_hash, 'hex') AS hash, size_bytes::int AS size,
      blob_path AS path, period_from AS from, period_to AS to, uploaded_by AS by, state
      FROM reports.report_upload_history ORDER BY id`),
  );

async function incoming(): Promise<string[]> {
  return readdir(join(store(), 'incoming')).catch(() => []);
}

describe('POST /uploads', () => {
  test('keeps the file under its hash, unchanged, and registers the upload', async () => {
    const { agencyId, sellerId, viewer, cookie } = await aSeller();
    const content = 'Date,Campaign Name\n2026-11-18,Räuchermännchen\n'.repeat(20_000);
    const fields = { sellerId: `seller_${uuidToRefId(sellerId)}`, periodFrom: '2026-11-01', periodTo: '2026-11-18' };
    const { status, body } = await post(form(fields, content, 'Bericht – Oktober.csv'), cookie);
    const hash = createHash('sha256').update(content).digest('hex');
    const path = join(agencyId, hash);
    expect([status, await uploadsOf(agencyId)]).toEqual([
      202,
      [
        {
          id: fromOutsideId('upload', (body as { uploadId: string }).uploadId),
          name: 'Bericht – Oktober.csv',
          hash,
          size: Buffer.byteLength(content),
          path,
          from: '2026-11-01',
          to: '2026-11-18',
          by: viewer.userId,
          state: 'queued',
        },
      ],
    ]);
    expect(await readFile(join(store(), path), 'utf8')).toBe(content);
    expect(await incoming()).toEqual([]);
  });

  test('takes the file before its fields, a refId or uuid, and an API token without the header', async () => {
    const { agencyId, sellerId, viewer } = await aSeller();
    const { secret } = await anApiToken(server().database, viewer, ['read', 'write']);
    const bearer = { authorization: `Bearer ${secret}` };
    const data = new FormData();
    data.append('file', new Blob(['a,b\n']), '../../etc/passwd');
    data.append('sellerId', uuidToRefId(sellerId).toLowerCase());
    expect((await post(data, bearer)).status).toBe(202);
    expect((await post(form({ sellerId }, 'c,d\n'), bearer)).status).toBe(202);
    expect((await uploadsOf(agencyId)).map((it) => Reflect.get(it, 'name'))).toEqual(['passwd', 'report.csv']);
  });

  test('a super_admin who acts in the agency uploads for it', async () => {
    const { agencyId, slug, sellerId } = await aSeller();
    const home = await anAgency(server().database);
    const { viewer, session } = await aUser(server().database, home.agencyId, 'super_admin');
    await actInAgency(server().database, viewer, { slug });
    const cookie = { cookie: `sellergraph_session=${session.token}`, 'x-requested-with': 'fetch' };
    expect((await post(form({ sellerId }), cookie)).status).toBe(202);
    expect(await uploadsOf(agencyId)).toMatchObject([{ by: null, state: 'queued' }]);
  });

  test('refuses in words what is not right, and keeps nothing of it', async () => {
    const { agencyId, sellerId, viewer, session, cookie } = await aSeller();
    const other = await aSeller();
    const reader = await anApiToken(server().database, viewer, ['read']);
    const refused = async (body: FormData | string, headers: Record<string, string>) => {
      const answer = await post(body, headers);
      return [answer.status, Reflect.get(answer.body as object, 'code')];
    };
    const good = () => form({ sellerId });
    expect(await refused(good(), {})).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(good(), { authorization: 'Bearer sg_wrong' })).toEqual([401, 'UNAUTHENTICATED']);
    const bare = { cookie: `sellergraph_session=${session.token}` };
    expect(await refused(good(), bare)).toEqual([403, 'PERMISSION_DENIED']);
    const read = { authorization: `Bearer ${reader.secret}` };
    expect(await refused(good(), read)).toEqual([403, 'PERMISSION_DENIED']);
    expect(await refused('a,b', { ...cookie, 'content-type': 'text/csv' })).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await refused(form({ sellerId: 'seller_1' }), cookie)).toEqual([400, 'INVALID_INPUT']);
    expect(await refused(form({}), cookie)).toEqual([400, 'INVALID_INPUT']);
    expect(await refused(form({ sellerId, periodFrom: '2026-11-18' }), cookie)).toEqual([400, 'INVALID_INPUT']);
    expect(await refused(form({ sellerId: other.sellerId }), cookie)).toEqual([404, 'NOT_FOUND']);
    const fileless = new FormData();
    fileless.append('sellerId', sellerId);
    expect(await refused(fileless, cookie)).toEqual([400, 'INVALID_INPUT']);
    expect(await uploadsOf(agencyId)).toEqual([]);
    expect(await incoming()).toEqual([]);
  });

  test('a sender who goes away in the middle leaves nothing behind', async () => {
    const { agencyId, sellerId, cookie } = await aSeller();
    const { port } = new URL(server().address);
    const headers = { ...cookie, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '10000000' };
    const head = `--b\r\ncontent-disposition: form-data; name="sellerId"\r\n\r\n${sellerId}\r\n`;
    const file = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    const sent = httpRequest({ port, method: 'POST', path: '/uploads', headers });
    sent.on('error', () => {});
    sent.write(head + file + 'x'.repeat(1_000_000));
    await expect.poll(incoming).toHaveLength(1);
    sent.destroy();
    await expect.poll(incoming).toEqual([]);
    expect(await uploadsOf(agencyId)).toEqual([]);
  });
});
