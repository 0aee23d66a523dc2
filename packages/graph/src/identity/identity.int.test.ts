import { anAgency, anApiToken, aUser } from '@sellergraph/services/testing/agencies';
import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../global-id.ts';
import { type ExecuteOptions, execute, executeBy } from '../testing/execute.ts';
import { useTestGraph } from '../testing/test-graph.ts';

const graph = useTestGraph();
const database = () => graph().database;

/** Both engines answer mutations: every test runs with each. */
describe.each(['graphql-js', 'graphql-jit'] as const)('by %s', (engine) => {
  const run = (source: string, options: Omit<ExecuteOptions, 'database'>) =>
    executeBy(engine, source, { database: database(), ...options });

  test('signing in begins a session and tells who is signed in', async () => {
    const { agencyId } = await anAgency(database());
    const { email, password, user } = await aUser(database(), agencyId, 'member');
    const started: string[] = [];
    const mutation = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
      ... on SignInPayload { viewer { role user { id email } agency { id } } }
      ... on Error { code message } } }`;
    const session = { start: (token: string) => started.push(token), end: () => {} };
    const ask = (secret: string) =>
      run(mutation, { viewer: null, session, variables: { input: { email, password: secret } } });
    expect((await ask('wrong password')).data).toEqual({
      signIn: {
        __typename: 'SignInRefusedError',
        code: 'SIGN_IN_REFUSED',
        message: 'E-mail and password do not match. Check both, or ask your admin for a new log-in.',
      },
    });
    expect(started).toEqual([]);
    expect((await ask(password)).data).toEqual({
      signIn: {
        __typename: 'SignInPayload',
        viewer: {
          role: 'MEMBER',
          user: { id: toGlobalId('User', user.id), email },
          agency: { id: toGlobalId('Agency', agencyId) },
        },
      },
    });
    expect(started).toHaveLength(1);
  });

  test('signing out ends the session, and without one does nothing', async () => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, 'member');
    let ended = 0;
    const session = { start: () => {}, end: () => ended++ };
    expect((await run('mutation { signOut { signedOut } }', { viewer, session })).data).toEqual({
      signOut: { signedOut: true },
    });
    expect((await run('mutation { signOut { signedOut } }', { viewer: null, session })).data).toEqual({
      signOut: { signedOut: false },
    });
    expect(ended).toBe(2);
    const { errors } = await run('mutation { signOutEverywhere { signedOut } }', { viewer: null, session });
    expect(errors.map(({ code }) => code)).toEqual(['UNAUTHENTICATED']);
  });

  test('an admin makes, changes and deactivates a user; a member is told that they may not', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const member = await aUser(database(), agencyId, 'member');
    const email = `made-by-${engine}@example.test`;
    const create = `mutation { createUser(input: { email: "${email}", name: "New", role: REVIEWER }) {
      ... on CreateUserPayload { password user { id email role status } }
      ... on InvalidInputError { field code } ... on PermissionDeniedError { permission code } } }`;
    expect((await run(create, { viewer: member.viewer })).data).toEqual({
      createUser: { permission: 'user:create', code: 'PERMISSION_DENIED' },
    });
    const made = (await run(create, { viewer: admin.viewer })).data?.createUser as {
      user: { id: string };
      password: string;
    };
    expect(made).toMatchObject({
      user: { email, role: 'REVIEWER', status: 'ACTIVE' },
      password: expect.stringMatching(/.{12}/),
    });
    expect((await run(create, { viewer: admin.viewer })).data).toEqual({
      createUser: { field: 'email', code: 'ALREADY_EXISTS' },
    });
    const change = (id: string) => `mutation { changeUserRole(input: { userId: "${id}", role: MEMBER }) { __typename
      ... on ChangeUserRolePayload { user { role } } ... on Error { code } } }`;
    expect((await run(change(made.user.id), { viewer: admin.viewer })).data).toEqual({
      changeUserRole: { __typename: 'ChangeUserRolePayload', user: { role: 'MEMBER' } },
    });
    const stranger = await aUser(database(), (await anAgency(database())).agencyId, 'member');
    for (const id of ['x', toGlobalId('User', stranger.user.id), made.user.id.replace('user_', 'seller_')]) {
      expect((await run(change(id), { viewer: admin.viewer })).data).toEqual({
        changeUserRole: { __typename: 'NotFoundError', code: 'NOT_FOUND' },
      });
    }
    const deactivate = `mutation { deactivateUser(input: { userId: "${made.user.id}" }) { ... on DeactivateUserPayload { user { status } } } }`;
    expect((await run(deactivate, { viewer: admin.viewer })).data).toEqual({
      deactivateUser: { user: { status: 'DEACTIVATED' } },
    });
  });

  test('an API token is made, listed and revoked; with the scope read it changes nothing', async () => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, 'member');
    const create =
      'mutation { createApiToken(input: { name: "Notebook", scopes: [READ] }) { ... on CreateApiTokenPayload { secret apiToken { id name scopes prefix owner { id } lastUsedAt revokedAt } } ... on PermissionDeniedError { permission } } }';
    const made = (await run(create, { viewer })).data?.createApiToken as { secret: string; apiToken: { id: string } };
    expect(made.apiToken).toMatchObject({
      name: 'Notebook',
      scopes: ['READ'],
      prefix: made.secret.slice(0, 11),
      owner: { id: toGlobalId('User', viewer.userId) },
      lastUsedAt: null,
      revokedAt: null,
    });
    const reading = await anApiToken(database(), viewer, ['read']);
    expect((await run(create, { viewer: reading.viewer })).data).toEqual({
      createApiToken: { permission: 'token:create' },
    });
    const revoke = `mutation { revokeApiToken(input: { apiTokenId: "${made.apiToken.id}" }) { ... on RevokeApiTokenPayload { apiToken { id revokedAt } } ... on NotFoundError { code } } }`;
    const stranger = await aUser(database(), agencyId, 'member');
    expect((await run(revoke, { viewer: stranger.viewer })).data).toEqual({ revokeApiToken: { code: 'NOT_FOUND' } });
    expect((await run(revoke, { viewer })).data).toEqual({
      revokeApiToken: { apiToken: { id: made.apiToken.id, revokedAt: expect.stringMatching(/^\d{4}-/) } },
    });
    const list = await execute('{ apiTokens { totalCount } }', { database: database(), viewer: stranger.viewer });
    expect(list.data).toEqual({ apiTokens: { totalCount: 0 } });
  });
});

test('users are listed by e-mail, page by page', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer } = await aUser(database(), agencyId, 'admin');
  for (const _ of [1, 2]) await aUser(database(), agencyId, 'reviewer');
  const query =
    'query ($after: String) { users(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { email } } } }';
  const ask = async (after: string | null) => {
    const { data } = await execute(query, { database: database(), viewer, variables: { after } });
    type Page = {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      edges: { node: { email: string } }[];
    };
    return (data as { users: Page }).users;
  };
  const first = await ask(null);
  const rest = await ask(first.pageInfo.endCursor);
  const emails = [...first.edges, ...rest.edges].map(({ node }) => node.email);
  expect(first.totalCount).toBe(3);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(emails).toEqual([...emails].sort());
  expect(new Set(emails).size).toBe(3);
});

test('a super_admin who acts in another agency is still themselves', async () => {
  const home = await anAgency(database());
  const other = await anAgency(database());
  const { viewer } = await aUser(database(), home.agencyId, 'super_admin');
  const acting = { ...viewer, agencyId: other.agencyId };
  const { data } = await execute('{ viewer { user { email } agency { id } } agency { id } }', {
    database: database(),
    viewer: acting,
  });
  const agency = { id: toGlobalId('Agency', other.agencyId) };
  expect(data).toEqual({ viewer: { user: { email: viewer.email }, agency }, agency });
});
