import { expect, test } from 'vitest';
import { send, useServer } from './testing/serve.ts';

const hash = 'a'.repeat(64);
const server = useServer({ locked: true, ownOperations: new Map([[hash, '{ hello(name: "page") }']]) });
const named = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test("a locked server takes its pages' operations by their hash and nothing else", async () => {
  expect((await send(server(), named(hash))).body).toEqual({ data: { hello: 'hello page' } });
  for (const body of [{ query: '{ hello }' }, named('b'.repeat(64)), {}, [named(hash)]]) {
    const refused = await send(server(), body);
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([400, 'PERSISTED_QUERY_ONLY']);
  }
  const smuggled = await send(server(), { query: '{ who }', ...named(hash) });
  expect(smuggled.status).toBe(400);
  expect(smuggled.body.data).toBeUndefined();
});
