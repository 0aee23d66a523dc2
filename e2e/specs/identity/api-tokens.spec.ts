import { expect, test } from '../../fixtures.ts';
import { ApiTokensPage } from '../../pages/identity/api-tokens-page.ts';
import { createUser } from '../../support/create-user.ts';
import { ask, signIn } from '../../support/graph.ts';
import { unique } from '../../support/unique.ts';

test.use({ as: 'omar' });

const SELLERS = '{ sellers { edges { node { name } } } }';
const CREATE = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { __typename ... on Error { code } }
}`;
const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

test('a token reads the graph of its owner, is shown once, and is refused after it was revoked', async ({
  page,
  stranger: script,
}) => {
  const tokens = new ApiTokensPage(page);
  const name = unique('nightly export');
  await tokens.open();
  const secret = await tokens.create(name, { write: false });

  const answer = await ask(script, SELLERS, {}, bearer(secret));
  expect(answer.data).toEqual({
    sellers: { edges: [{ node: { name: 'Fernlea Kitchen' } }, { node: { name: 'Oakhollow Garden' } }] },
  });

  await page.reload();
  const row = tokens.row(name);
  await expect(row).toContainText('Omar Haddad');
  await expect(row.getByRole('cell').nth(1)).toHaveText('read');
  await expect(page.locator('body')).not.toContainText(secret);

  await tokens.revoke(name);
  await expect(row).toContainText('Revoked');
  const refused = await ask(script, SELLERS, {}, bearer(secret));
  expect(refused.data ?? null).toBeNull();
  expect(refused.errors?.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

test('a token that may only read changes nothing; one that may write does', async ({ page, stranger: script }) => {
  const tokens = new ApiTokensPage(page);
  await tokens.open();
  const reads = await tokens.create(unique('reads'), { write: false });
  const writes = await tokens.create(unique('writes'), { write: true });
  const made = unique('made by a script');
  const input = { name: made, scopes: ['READ'] };

  const denied = await ask(script, CREATE, { input }, bearer(reads));
  expect(denied.data).toEqual({ createApiToken: { __typename: 'PermissionDeniedError', code: 'PERMISSION_DENIED' } });
  const upload = await script.post('/uploads', {
    headers: bearer(reads),
    multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') } },
  });
  expect(upload.status()).toBe(403);
  await page.reload();
  await expect(tokens.table).toBeVisible();
  await expect(tokens.row(made)).toHaveCount(0);

  const allowed = await ask(script, CREATE, { input }, bearer(writes));
  expect(allowed.data).toEqual({ createApiToken: { __typename: 'CreateApiTokenPayload' } });
  await page.reload();
  await expect(tokens.row(made)).toBeVisible();
});

test.describe('somebody new', () => {
  test.use({ as: null });

  test('is shown their first token as well, with which the list begins', async ({ page, graphAs, stranger }) => {
    const { email, password, name } = await createUser(graphAs, 'MEMBER');
    await signIn(page.request, email, password);
    const tokens = new ApiTokensPage(page);
    await tokens.open();
    await expect(page.getByText('No tokens yet')).toBeVisible();
    const secret = await tokens.create('first', { write: false });
    await expect(tokens.row('first')).toContainText(name);
    const answer = await ask(stranger, '{ viewer { user { email } } }', {}, bearer(secret));
    expect(answer.data).toEqual({ viewer: { user: { email } } });
  });

  test('may begin to make one before the list has come', async ({ page, graphAs }) => {
    const { email, password } = await createUser(graphAs, 'MEMBER');
    await signIn(page.request, email, password);
    const opened = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ApiTokensPageQuery')) await opened.promise;
      await route.continue();
    });
    const tokens = new ApiTokensPage(page);
    await tokens.open();
    await page.getByRole('button', { name: 'Create token' }).click();
    await tokens.dialog.getByRole('textbox', { name: 'Name' }).fill('early');
    opened.resolve();
    await expect(page.getByText('No tokens yet')).toBeVisible();
    await tokens.dialog.getByRole('button', { name: 'Create token' }).click();
    await tokens.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(tokens.row('early')).toBeVisible();
  });
});
