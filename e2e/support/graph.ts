import type { APIRequestContext } from '@playwright/test';

interface GraphError {
  message: string;
  extensions?: { code?: string };
}

/** What the graph says to an operation, refusals too. */
export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: GraphError[];
}

/** Asks the graph by its public endpoint, as anybody's script does. */
export async function ask<Data>(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await request.post('/graphql', { data: { query, variables }, headers });
  return { status: response.status(), ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
}

/** The same, for questions that must be answered. */
export async function read<Data>(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await ask<Data>(request, query, variables);
  if (!data || errors) throw new Error(`the graph did not answer: ${JSON.stringify(errors)}`);
  return data;
}

interface SignIn {
  signIn: { __typename: string };
}

/** Signs in by the graph; the session's cookie stays in the request context. */
export async function signIn(request: APIRequestContext, email: string, password: string): Promise<void> {
  const answer = await read<SignIn>(
    request,
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    {
      input: { email, password },
    },
  );
  if (answer.signIn.__typename !== 'SignInPayload') throw new Error(`${email} was not signed in`);
}
