import { expect, test } from 'vitest';
import { send, useServer } from './testing/serve.ts';

const direct = useServer();
const behindProxy = useServer({ trustProxy: true });
const end = { query: 'mutation { signOut }' };
const https = { 'x-forwarded-proto': 'https' };

test('the cookie is for encrypted connections alone where the page is on one, and only a trusted proxy says so', async () => {
  expect((await send(behindProxy(), end, https)).headers.get('set-cookie')).toMatch(
    /; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect((await send(behindProxy(), end)).headers.get('set-cookie')).not.toMatch(/Secure/);
  expect((await send(direct(), end, https)).headers.get('set-cookie')).not.toMatch(/Secure/);
});
