import { WrittenData } from '@sellergraph/graph/execution/written-answer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withDeadline } from './deadline.ts';
import type { Write, Writers } from './execute-operation.ts';
import { Lru } from './lru.ts';
import type { RequestContext } from './request-context.ts';

/** The forms of answer by what a request accepts. Whoever accepts something else is answered by the GraphQL server. */
const contentTypes = new Map([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  // The web application's.
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
]);

const KEPT = 500;
const LONGEST = 20_000;

/**
 * Answers operations whose documents were validated and compiled before, without the GraphQL server in between. It is told
 * the documents that it may know by their text as well as by their hash.
 */
export class QuickAnswers<Context extends RequestContext> {
  readonly #writers: Writers<Context>;
  readonly #createContext: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly #deadlineMs: number;
  readonly #hashes = new Lru<string>(KEPT);

  constructor(
    writers: Writers<Context>,
    createContext: (request: FastifyRequest, reply: FastifyReply) => Context,
    deadlineMs: number,
  ) {
    this.#writers = writers;
    this.#createContext = createContext;
    this.#deadlineMs = deadlineMs;
  }

  /** The text of a validated document, beside its hash. */
  learn(document: string, hash: string): void {
    if (document.length <= LONGEST) this.#hashes.set(document, hash);
  }

  /** The answer's bytes; null when the GraphQL server has to give it: it is another form, another operation, or failed. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | null> {
    const contentType = contentTypes.get(request.headers.accept);
    const asked = contentType && askedBy(request);
    const hash = asked && (asked.hash ?? this.#hashes.get(asked.query));
    const write = hash && this.#writers(hash, asked.operationName);
    if (!write) return null;
    const answer = await this.#write(write, asked.variables, request, reply);
    if (answer) reply.header('content-type', contentType);
    return answer;
  }

  async #write(write: Write<Context>, variables: Variables, request: FastifyRequest, reply: FastifyReply) {
    const context = this.#createContext(request, reply);
    try {
      const data = await withDeadline(write(context, variables), this.#deadlineMs - reply.elapsedTime);
      return data instanceof WrittenData ? data.answer : null;
    } catch {
      // The GraphQL server meets it again, and tells it as it should be told.
      return null;
    } finally {
      // The answer does not wait for the COMMIT of what was only read.
      void context.transaction.close();
    }
  }
}

type Variables = Record<string, unknown>;

/** An operation that is named by its text or by its hash. */
type Asked = { readonly operationName: string | undefined; readonly variables: Variables } & (
  | { readonly hash: string }
  | { readonly hash: undefined; readonly query: string }
);

/** What a POST of JSON in its usual form asks for; null for every other form. */
function askedBy({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json') || !isRecord(body)) return null;
  const { query, variables = {}, operationName, extensions } = body;
  if (!isRecord(variables) || (operationName != null && typeof operationName !== 'string')) return null;
  const common = { variables, operationName: operationName ?? undefined };
  if (extensions === undefined) return typeof query === 'string' ? { ...common, hash: undefined, query } : null;
  if (query !== undefined || !isRecord(extensions) || !isRecord(extensions.persistedQuery)) return null;
  const { version, sha256Hash } = extensions.persistedQuery;
  return version === 1 && typeof sha256Hash === 'string' ? { ...common, hash: sha256Hash } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
