import type { PersonName } from './people.ts';
import { unique, uniqueEmail } from './unique.ts';

type GraphAs = <Data>(name: PersonName, query: string, variables?: Record<string, unknown>) => Promise<Data>;

const CREATE = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { ... on CreateUserPayload { password } ... on Error { message } }
}`;

/** Somebody new in the agency in which tests write, whose sessions and tokens no other test shares. */
export async function createUser(graphAs: GraphAs, role: 'ADMIN' | 'MEMBER' | 'REVIEWER') {
  const input = { name: unique('Person'), email: uniqueEmail(), role };
  const { createUser: made } = await graphAs<{ createUser: { password?: string; message?: string } }>('tess', CREATE, {
    input,
  });
  if (!made.password) throw new Error(`no user was made: ${made.message}`);
  return { ...input, password: made.password };
}
