import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What a person needs to know about something that did not work. */
export interface Failure {
  readonly message: string;
  /** Names the request for whoever looks into it; null when it never reached the server. */
  readonly requestId: string | null;
  /** The viewer may not see this; trying again does not help. */
  readonly denied: boolean;
}

/** The first error of an answer, as far as it is of use. */
interface GraphError {
  readonly message?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const BROKEN = 'The server could not answer. Nothing was changed; your filters are safe.';
const AWAY = 'The server cannot be reached. Nothing was changed; your filters are safe.';
const STOPPED = 'This part of the page stopped. The rest still works.';

/** Any error as words: what did not arrive, and what is safe. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return ofGraph(error.errors[0], null);
  if (ServerError.is(error)) return ofGraph(errorInBody(error.bodyText), error.response.headers.get('x-request-id'));
  const isNetwork = error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
  return { message: isNetwork ? AWAY : STOPPED, requestId: null, denied: false };
}

function ofGraph(first: GraphError | undefined, fallbackId: string | null): Failure {
  const code = first?.extensions?.code;
  const requestId = first?.extensions?.requestId;
  const isBug = typeof first?.message !== 'string' || code === 'INTERNAL' || code === 'INTERNAL_SERVER_ERROR';
  return {
    message: isBug || typeof first?.message !== 'string' ? BROKEN : first.message,
    requestId: typeof requestId === 'string' ? requestId : fallbackId,
    denied: code === 'PERMISSION_DENIED',
  };
}

/** The error of an answer whose status was one too. */
function errorInBody(body: string): GraphError | undefined {
  try {
    const answer: { errors?: readonly GraphError[] } = JSON.parse(body);
    return answer.errors?.[0];
  } catch {
    // A proxy in between answers in words of its own.
    return undefined;
  }
}
