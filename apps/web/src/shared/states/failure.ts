import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What a person needs to know about something that did not work. */
export interface Failure {
  readonly message: string;
  /** Names the request for whoever looks into it; null when it never reached the server. */
  readonly requestId: string | null;
  /** The viewer may not see this; trying again does not help. */
  readonly denied: boolean;
}

/** Any error as words: what did not arrive, and what is safe. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const code = first?.extensions?.code;
    const requestId = first?.extensions?.requestId;
    return {
      message:
        code === 'INTERNAL_SERVER_ERROR' || !first
          ? 'The server could not answer. Nothing was changed; your filters are safe.'
          : first.message,
      requestId: typeof requestId === 'string' ? requestId : null,
      denied: code === 'PERMISSION_DENIED' || code === 'FORBIDDEN',
    };
  }
  if (ServerError.is(error)) {
    return {
      message: `The server answered with ${error.statusCode}. Nothing was changed; your filters are safe.`,
      requestId: error.response.headers.get('x-request-id'),
      denied: error.statusCode === 403,
    };
  }
  if (error instanceof TypeError) {
    return { message: 'The server cannot be reached. Your filters are safe.', requestId: null, denied: false };
  }
  return { message: 'This part of the page stopped. The rest still works.', requestId: null, denied: false };
}
