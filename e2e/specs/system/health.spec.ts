import { expect, test } from '../../fixtures.ts';

test('the product says that it lives and that it serves', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
