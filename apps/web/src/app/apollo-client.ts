import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';
import { possibleTypes } from './possible-types.ts';

/** The hash the build wrote beside an operation; the server knows the operation by it. */
function persistedHash(document: DocumentNode): string {
  const meta: unknown = Reflect.get(document, '__meta__');
  const hash: unknown = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'hash') : null;
  if (typeof hash !== 'string') throw new Error('This operation was not written by the code generator.');
  return hash.replace('sha256:', '');
}

function isSignedOut(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some((it) => it.extensions?.code === 'UNAUTHENTICATED');
  }
  return ServerError.is(error) && error.statusCode === 401;
}

/** The client of the graph. `onSignedOut` is called when the server no longer knows the session. */
export function createClient(onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    dataMasking: true,
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (isSignedOut(error)) onSignedOut();
      }),
      new PersistedQueryLink({
        generateHash: persistedHash,
        // A server that was started before the last build is sent whole operations from then on.
        disable: ({ meta }) => meta.persistedQueryNotFound || meta.persistedQueryNotSupported,
      }),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } }),
    ]),
  });
}
