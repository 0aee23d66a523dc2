import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describeError } from './describe-error.ts';
import { publicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';

/** What a client is told of an error; a bug is masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const coded = formatted.extensions?.code;
  if (coded !== undefined && coded !== 'INTERNAL_SERVER_ERROR') return formatted;
  const thrown = unwrap(error);
  // graphql-js has no code of its own for a value that only the execution finds wrong.
  if (thrown instanceof GraphQLError && /^(Argument|Variable) "/.test(thrown.message)) {
    return withCode(formatted, 'BAD_USER_INPUT', formatted.message);
  }
  const { code, message, details } = publicError(thrown);
  return withCode(formatted, code, message, details);
}

/** An error that came up outside of any field, such as a deadline: the answer as a whole has its status. */
export function requestError(error: unknown): GraphQLError {
  const { message, status } = publicError(error);
  const originalError = error instanceof Error ? error : new Error('not an error');
  return new GraphQLError(message, { originalError, extensions: { http: { status } } });
}

/** What was thrown, behind the errors that were made of it. */
function unwrap(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? unwrap(error.originalError) : error;
}

function withCode(formatted: GraphQLFormattedError, code: string, message: string, details: object = {}) {
  const { locations, path } = formatted;
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { ...details, code } };
}

/** Logs bugs under the request's id, and gives the id to whoever met one. */
export function errorReports(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) => {
        for (const error of errors) {
          const thrown = unwrap(error);
          const masked = formatError({ message: '', extensions: { code: codeOf(error) } }, error).extensions?.code;
          if (masked !== 'INTERNAL' && masked !== 'UNAVAILABLE') continue;
          const where = { requestId: contextValue.request.id, operationName, path: error.path?.join('.') };
          log.error({ ...where, error: describeError(thrown) }, 'a request failed');
        }
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) =>
          error.extensions?.code === 'INTERNAL'
            ? { ...error, extensions: { ...error.extensions, requestId: contextValue.request.id } }
            : error,
        );
      },
    }),
  };
}

function codeOf(error: GraphQLError): unknown {
  return error.extensions.code ?? 'INTERNAL_SERVER_ERROR';
}
