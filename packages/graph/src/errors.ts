import { DomainError } from '@sellergraph/core/errors';
import { GraphQLError } from 'graphql';

/** The field is for people who are signed in. */
export class UnauthenticatedError extends DomainError {
  constructor() {
    super('UNAUTHENTICATED', 'You are not signed in. Sign in and try again.');
  }
}

/** The operation asks for more than one request may. */
export function tooComplex(): GraphQLError {
  return new GraphQLError(
    'This query asks for too much at once. Nothing was read. Ask for fewer rows with "first", or for fewer levels.',
    { extensions: { code: 'QUERY_TOO_COMPLEX' } },
  );
}

/** What a client is told of an expected failure beside its message; null when the error is a bug, which is masked. */
export function publicExtensions(error: unknown): Record<string, string> | null {
  if (!(error instanceof DomainError)) return null;
  const extensions: Record<string, string> = { code: error.code };
  for (const name of ['field', 'permission'] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string') extensions[name] = value;
  }
  return extensions;
}
