import {
  DomainError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitedError,
  SignInRefusedError,
  SignInRequiredError,
} from '@sellergraph/core/errors';
import { OverloadedError } from '@sellergraph/db/read-transaction';
import { DeadlineExceededError } from './deadline.ts';

/** What the outside is told of an error, in GraphQL as in plain HTTP. */
export interface PublicError {
  status: number;
  code: string;
  message: string;
  /** Members beside the code, such as the field that was wrong. */
  details: Record<string, string | number>;
  /** Not part of the contract: to be logged. */
  bug: boolean;
}

export const MASKED = 'Something went wrong on our side. Try again; if it stays, tell us the request id.';

/** Codes of errors that mean that PostgreSQL is away: the driver's, the system's and PostgreSQL's own. */
const DATABASE_AWAY =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONN(REFUSED|RESET)|EPIPE|57P0[123]|53300)$/;

/** What Fastify and its plugins refuse, by status. */
const REFUSALS: Readonly<Record<number, [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request cannot be read.'],
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  405: ['METHOD_NOT_ALLOWED', 'This address does not answer to this method.'],
  406: ['NOT_ACCEPTABLE', 'None of the asked-for kinds of answer is available.'],
  408: ['TIMEOUT', 'The request did not arrive in time. Send it again.'],
  413: ['TOO_LARGE', 'The request is larger than allowed. Nothing was kept.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The request has a content type that is not taken here.'],
  503: ['UNAVAILABLE', 'The server is going down. Try again in a moment.'],
};

export function publicError(error: unknown): PublicError {
  if (error instanceof DomainError) return ofDomain(error);
  if (error instanceof OverloadedError) {
    return expected(503, 'OVERLOADED', 'There is too much to do at once. Try again in a moment.');
  }
  if (hasCode(error, DATABASE_AWAY)) {
    const message = 'The database does not answer. Try again in a moment.';
    return { ...expected(503, 'UNAVAILABLE', message), bug: true };
  }
  const status = statusOf(error);
  const refusal = status === undefined ? undefined : REFUSALS[status];
  if (status !== undefined && refusal) return expected(status, ...refusal);
  return { status: 500, code: 'INTERNAL', message: MASKED, details: {}, bug: true };
}

function expected(status: number, code: string, message: string): PublicError {
  return { status, code, message, details: {}, bug: false };
}

function ofDomain(error: DomainError): PublicError {
  const details: PublicError['details'] = {};
  for (const name of ['field', 'permission', 'retryAfterSeconds'] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string' || typeof value === 'number') details[name] = value;
  }
  return { ...expected(statusOfDomain(error), error.code, error.message), details };
}

function statusOfDomain(error: DomainError): number {
  if (error instanceof SignInRequiredError || error instanceof SignInRefusedError) return 401;
  if (error.code === 'UNAUTHENTICATED') return 401;
  if (error instanceof PermissionDeniedError) return 403;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof RateLimitedError) return 429;
  if (error instanceof DeadlineExceededError) return 503;
  return statusOf(error) ?? 400;
}

/** Whether the error, or one that it was made of, has such a code. */
function hasCode(error: unknown, pattern: RegExp): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, 'code');
  return (typeof code === 'string' && pattern.test(code)) || hasCode(error.cause, pattern);
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status < 600 ? status : undefined;
}
