import { GraphQLError } from 'graphql';

/** The operation asks for more than one request may. */
export function tooComplex(): GraphQLError {
  return new GraphQLError(
    'This query asks for too much at once. Nothing was read. Ask for fewer rows with "first", or for fewer levels.',
    { extensions: { code: 'QUERY_TOO_COMPLEX' } },
  );
}
