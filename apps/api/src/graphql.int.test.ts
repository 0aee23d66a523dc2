import { createHash } from 'node:crypto';
import { anAgency, anApiToken, aUser } from '@sellergraph/services/testing/agencies';
import { describe, expect, test } from 'vitest';
import { SECRET } from './testing/graph.ts';
import { type GraphqlAnswer, send, useServer } from './testing/serve.ts';

const server = useServer();
const query = (text: string, more: object = {}) => send(server(), { query: text, ...more });

describe('who asks', () => {
  test('nobody reads nothing', async () => {
    await anAgency(server().database);
    expect((await query('{ who agencies }')).body).toEqual({ data: { who: null, agencies: [] } });
  });

  test('a cookie or a token opens its own agency and no other', async () => {
    const { agencyId, slug } = await anAgency(server().database);
    const { viewer, session, email } = await aUser(server().database, agencyId, 'member');
    const { secret } = await anApiToken(server().database, viewer, ['read']);
    const expected = { data: { who: email, agencies: [slug] } };
    const cookie = { cookie: `sellergraph_session=${session.token}` };
    expect((await send(server(), { query: '{ who agencies }' }, cookie)).body).toEqual(expected);
    const bearer = { authorization: `Bearer ${secret}` };
    expect((await send(server(), { query: '{ who agencies }' }, bearer)).body).toEqual(expected);
  });

  test.each(['Bearer sg_wrong', 'Bearer', 'Basic dXNlcjpwYXNz', `Bearer ${'x'.repeat(5000)}`])(
    'the header %.20s… is refused, also beside a good cookie',
    async (authorization) => {
      const { agencyId } = await anAgency(server().database);
      const { session } = await aUser(server().database, agencyId, 'member');
      const cookie = `sellergraph_session=${session.token}`;
      const { status, headers, body } = await send(server(), { query: '{ who }' }, { authorization, cookie });
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    },
  );

  test('a cookie that opens nothing is taken away, and the page goes on as nobody', async () => {
    const { headers, body } = await send(server(), { query: '{ who }' }, { cookie: 'sellergraph_session=old' });
    expect(body).toEqual({ data: { who: null } });
    expect(headers.get('set-cookie')).toMatch(/^sellergraph_session=; Max-Age=0; Path=\/;/);
  });

  test('signing in sets a cookie out of reach of scripts and other sites; signing out takes it away', async () => {
    const { agencyId } = await anAgency(server().database);
    const { email, password } = await aUser(server().database, agencyId, 'member');
    const text = 'mutation ($email: String, $password: String) { signIn(email: $email, password: $password) }';
    const { headers, body } = await query(text, { variables: { email, password } });
    expect(body.errors).toBeUndefined();
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sellergraph_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const end = Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '');
    expect(Math.round((end - Date.now()) / 86_400_000)).toBe(14);
    const ended = await query('mutation { signOut }');
    expect(ended.headers.get('set-cookie')).toMatch(/^sellergraph_session=; Max-Age=0; Path=\/;/);
  });

  test('refusals of a sign-in keep their code and words', async () => {
    const { body } = await query('mutation { signIn(email: "nobody@example.test", password: "wrong") }');
    expect(body.errors?.[0]).toMatchObject({
      message: 'E-mail and password do not match. Check both, or ask your admin for a new log-in.',
      extensions: { code: 'SIGN_IN_REFUSED' },
    });
  });
});

describe('errors', () => {
  test.each(['{ bug }', '{ items(first: 2) { broken } }', '{ missing }'])('%s is masked', async (text) => {
    for (let use = 0; use < 3; use++) {
      const { body, headers } = await query(text);
      expect(JSON.stringify(body)).not.toContain(SECRET);
      expect(body.errors?.[0]?.message).toBe(
        'Something went wrong on our side. Try again; if it stays, tell us the request id.',
      );
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: headers.get('x-request-id') });
    }
  });

  test('expected failures keep their code, words and field', async () => {
    const { body } = await query('{ refused }');
    expect(body).toEqual({
      data: { refused: null },
      errors: [
        {
          message: 'This is not a day.',
          locations: [{ line: 1, column: 3 }],
          path: ['refused'],
          extensions: { code: 'INVALID_INPUT', field: 'from' },
        },
      ],
    });
    expect((await query('{ tooMuch }')).body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  test.each([
    ['a syntax error', { query: '{ hello' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      { query: 'query ($n: Int!) { items(first: $n) { number } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { query: 'query ($n: Int!) { items(first: $n) { number } }' }, 400, 'BAD_USER_INPUT'],
    [
      'two operations without a name',
      { query: 'query a { who } query b { who }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { query: 'subscription { hello }' }, 400, 'OPERATION_NOT_SUPPORTED'],
    ['a batch', [{ query: '{ who }' }], 400, 'BAD_REQUEST'],
    ['nothing', {}, 400, 'BAD_REQUEST'],
    ['six thousand tokens', { query: `{ ${'hello '.repeat(6000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused as the sender’s mistake', async (_, request, status, code) => {
    for (let use = 0; use < 3; use++) {
      const accept = { accept: 'application/graphql-response+json' };
      const { status: got, body } = await send(server(), request, accept);
      expect([got, body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    }
  });

  test('in the older form of answer a mistake in the document has the status 200', async () => {
    for (const text of ['{ hello', '{ nothing }']) {
      const { status, headers, body } = await send(server(), { query: text }, { accept: 'application/json' });
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      expect(body.errors).toHaveLength(1);
    }
  });

  test('what is no JSON, another content type and a GET from another site are refused', async () => {
    expect(await send(server(), '{').then((it) => it.status)).toBe(400);
    const form = await fetch(`${server().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query={who}',
    });
    expect(form.status).toBe(415);
    expect(((await form.json()) as GraphqlAnswer).errors?.[0]?.extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    const get = await fetch(`${server().address}/graphql?query={who}`);
    expect([get.status, ((await get.json()) as GraphqlAnswer).errors?.[0]?.extensions.code]).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    const asked = { 'apollo-require-preflight': 'true' };
    const own = await fetch(`${server().address}/graphql?query={who}`, { headers: asked });
    expect(await own.json()).toEqual({ data: { who: null } });
    const change = await fetch(`${server().address}/graphql?query=mutation{signOut}`, { headers: asked });
    expect([change.status, change.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${server().address}/graphql`, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('documents', () => {
  test('compiled ones answer as walked ones do', async () => {
    const texts = [
      'query ($n: Int!) { items(first: $n) { number later } who }',
      'query ($n: Int!) { list: items(first: $n) { n: number ...More } } fragment More on Item { later }',
      'query ($n: Int!) { items(first: $n) { number broken } hello }',
      'query ($n: Int!, $no: Boolean = false) { items(first: $n) { number later @include(if: $no) } __typename }',
    ];
    for (const text of texts) {
      const answers = [];
      for (let use = 0; use < 4; use++) {
        const { body } = await query(text, { variables: { n: 3 } });
        answers.push(JSON.stringify(body).replaceAll(/"requestId":"[^"]+"/g, '"requestId":""'));
      }
      expect(new Set(answers).size, answers.join('\n')).toBe(1);
    }
  });

  test('a document may be named by its hash once it was sent', async () => {
    const text = '{ hello(name: "once") }';
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect((await send(server(), { extensions })).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await query(text, { extensions })).body.data).toEqual({ hello: 'hello once' });
    expect((await send(server(), { extensions })).body.data).toEqual({ hello: 'hello once' });
  });
});

test('more requests than connections all get their answer', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => query('{ sleep }')));
  expect(answers.map((it) => it.body)).toEqual(answers.map(() => ({ data: { sleep: 'slept' } })));
});
