import { expect, test } from 'vitest';
import { send, useServer } from './testing/serve.ts';

const server = useServer({ deadlineMs: 100 });

test('a request that takes too long is given up, and gives its connection back', async () => {
  for (let round = 0; round < 8; round++) {
    const { status, body } = await send(server(), { query: '{ sleep }' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'DEADLINE_EXCEEDED']);
  }
  expect((await send(server(), { query: '{ hello }' })).body.data).toEqual({ hello: 'hello undefined' });
});
