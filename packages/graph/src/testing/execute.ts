import { DomainError } from '@sellergraph/core/errors';
import { grantedPermissions, type Role } from '@sellergraph/core/permissions';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { type ExecutionResult, execute as executeDocument, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Context, createContext } from '../context.ts';
import { compileOperation } from '../execution/write-operation.ts';
import { schema } from '../schema.ts';

/** What an operation answered, and how many statements it took. */
export interface Execution {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; path: string; code: string | null }[];
  readonly statements: number;
}

export interface ExecuteOptions {
  readonly database: Database;
  readonly viewer: Viewer | null;
  readonly variables?: Record<string, unknown>;
  /** What the operation does with the browser's session; nothing otherwise. */
  readonly session?: Context['session'];
}

/**
 * Runs a query with graphql-js, with graphql-jit and by the writers, each in a request of its own, and answers what all said.
 * @throws when the document is not valid, or when they differ.
 */
export async function execute(source: string, options: ExecuteOptions): Promise<Execution> {
  const reference = await executeBy('graphql-js', source, options);
  const expected = JSON.stringify(reference);
  const compiled = JSON.stringify(await executeBy('graphql-jit', source, options));
  if (expected !== compiled) throw new Error(`graphql-jit answers otherwise:\n${expected}\n${compiled}`);
  const written = await executeWritten(source, options);
  if (written && expected !== JSON.stringify(written)) {
    throw new Error(`the writers answer otherwise:\n${expected}\n${JSON.stringify(written)}`);
  }
  return reference;
}

/** Runs a query by the writers; null when they leave it to others. */
export async function executeWritten(source: string, options: ExecuteOptions): Promise<Execution | null> {
  const write = compileOperation(schema, parse(source), undefined);
  let left = write === null;
  const written = await inContext(options, async (context) => {
    const data = (await write?.(context, options.variables ?? {})) ?? null;
    left ||= data === null;
    return { data: data && (data.toJSON() as Record<string, unknown>) };
  });
  return left ? null : written;
}

/** Runs an operation once: for what must not be done twice. */
export async function executeBy(
  engine: 'graphql-js' | 'graphql-jit',
  source: string,
  options: ExecuteOptions,
): Promise<Execution> {
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(invalid.map(({ message }) => message).join('\n'));
  const variables = options.variables ?? {};
  if (engine === 'graphql-js') {
    return await inContext(options, (contextValue) =>
      executeDocument({ schema, document, contextValue, variableValues: variables }),
    );
  }
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error(`graphql-jit cannot compile the document: ${source}`);
  return await inContext(options, (contextValue) => compiled.query(undefined, contextValue, variables));
}

/** A viewer of an agency. */
export function viewerOf(agencyId: string, userId: string, role: Role = 'admin'): Viewer {
  return {
    userId,
    agencyId,
    homeAgencyId: agencyId,
    role,
    email: `${role}@example.com`,
    name: 'Test viewer',
    permissions: grantedPermissions(role, null),
    credential: { kind: 'session', id: userId },
  };
}

async function inContext(
  { database, viewer, session }: ExecuteOptions,
  run: (context: Context) => ExecutionResult | Promise<ExecutionResult>,
): Promise<Execution> {
  const scope = { agencyId: viewer?.agencyId ?? NOBODY, userId: viewer?.userId ?? null };
  const transaction = database.read(scope);
  const context = createContext({
    viewer,
    transaction,
    database,
    session: session ?? { start: () => {}, end: () => {} },
    request: { id: 'test', address: '127.0.0.1', userAgent: null },
  });
  try {
    const { data, errors } = await run(context);
    return {
      data: data ?? null,
      errors: (errors ?? []).map(({ message, path, originalError, extensions }) => ({
        message,
        path: path?.join('.') ?? '',
        code: codeOf(originalError instanceof DomainError ? originalError : extensions),
      })),
      statements: transaction.statements,
    };
  } finally {
    await transaction.close();
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function codeOf(carrier: object): string | null {
  return 'code' in carrier && typeof carrier.code === 'string' ? carrier.code : null;
}
