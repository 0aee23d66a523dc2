import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';

const graph = (message: string, extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

describe('a failure', () => {
  it('of the server is said without its words, with the id of the request', () => {
    expect(failureOf(graph('secret', { code: 'INTERNAL', requestId: 'r1' }))).toEqual({
      message: 'The server could not answer. Nothing was changed; your filters are safe.',
      requestId: 'r1',
      denied: false,
    });
  });

  it('that was expected keeps its words', () => {
    const failure = failureOf(graph('You may not do this.', { code: 'PERMISSION_DENIED' }));
    expect(failure).toEqual({ message: 'You may not do this.', requestId: null, denied: true });
  });

  it('with a status is read from the body, or told apart by the request id', () => {
    const response = new Response(null, { status: 503, headers: { 'x-request-id': 'r2' } });
    const bodyText = JSON.stringify({
      errors: [{ message: 'Try again in a moment.', extensions: { code: 'OVERLOADED' } }],
    });
    expect(failureOf(new ServerError('503', { response, bodyText }))).toMatchObject({
      message: 'Try again in a moment.',
      requestId: 'r2',
    });
    expect(failureOf(new ServerError('502', { response, bodyText: '<html>' })).message).toMatch(/could not answer/);
  });

  it('on the way says that the server cannot be reached', () => {
    expect(failureOf(new TypeError('Failed to fetch')).message).toMatch(/cannot be reached/);
    expect(failureOf(new TypeError('x is undefined')).message).toMatch(/stopped/);
  });
});
