import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { createUser } from '../../support/create-user.ts';
import { read, signIn } from '../../support/graph.ts';

const roleOf = async (request: APIRequestContext) =>
  (await read<{ viewer: { role: string } | null }>(request, '{ viewer { role } }')).viewer?.role ?? null;

test('signing out ends the session of this browser and leaves the others', async ({ page, graphAs, stranger }) => {
  const { email, password } = await createUser(graphAs, 'MEMBER');
  await signIn(stranger, email, password);
  await signIn(page.request, email, password);
  await page.goto('/campaigns');

  await new Shell(page).chooseFromAccount('Sign out');
  await expect(page).toHaveURL('/sign-in');
  expect(await roleOf(page.request)).toBeNull();
  expect(await roleOf(stranger)).toBe('MEMBER');
  await page.goto('/campaigns');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('signing out everywhere ends every session of the person', async ({ page, graphAs, stranger }) => {
  const { email, password } = await createUser(graphAs, 'MEMBER');
  await signIn(stranger, email, password);
  await signIn(page.request, email, password);
  await page.goto('/');

  await new Shell(page).chooseFromAccount('Sign out everywhere');
  await expect(page).toHaveURL('/sign-in');
  expect(await roleOf(page.request)).toBeNull();
  expect(await roleOf(stranger)).toBeNull();
});
