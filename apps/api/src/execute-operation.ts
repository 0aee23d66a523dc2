import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { Lru } from './lru.ts';
import { takesRecursiveInput } from './recursive-input.ts';

export interface Operation {
  document: DocumentNode;
  /** Names the document among all others. */
  documentHash: string;
  /** undefined when the request does not say which of several it means. */
  operation: OperationDefinitionNode | undefined;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

export type ExecuteOperation<Context> = (
  operation: Operation,
  context: Context,
) => ExecutionResult | Promise<ExecutionResult>;

export interface ExecutorOptions<Context> {
  /** Compile what comes often; otherwise every document is walked by graphql-js, which is the reference. */
  jit: boolean;
  /** Refuses, by throwing, an operation that asks for too much; graphql-js does it at the first field by itself. */
  check?: (schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, context: Context) => void;
  /** Compiles what it can, to something quicker than the compiler of everything; null for what it cannot. */
  write?: (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) => Write<Context> | null;
}

/** Answers the data of an operation; null when somebody else has to. */
export type Write<Context> = (
  context: Context,
  variables: Record<string, unknown>,
) => Promise<NonNullable<ExecutionResult['data']> | null>;

/** A document seen once is not worth compiling, and a flood of different ones must not cost that. */
const COMPILED_FROM_USE = 2;
const KEPT = 500;

interface Seen<Context> {
  document: DocumentNode;
  uses: number;
  compiled: CompiledQuery | null;
  write: Write<Context> | null;
}

/**
 * What checks and writes the answers of a document that came before; undefined where nothing was compiled that does. It
 * answers null or throws where the ordinary execution has to.
 */
export type Writers<Context> = (documentHash: string, operationName: string | undefined) => Write<Context> | undefined;

export interface OperationExecutor<Context> {
  execute: ExecuteOperation<Context>;
  writers: Writers<Context>;
}

/** Executes validated operations. All ways give the same answers. */
export function operationExecutor<Context>(
  schema: GraphQLSchema,
  options: ExecutorOptions<Context>,
): OperationExecutor<Context> {
  const seen = new Lru<Seen<Context>>(KEPT);
  const walk: ExecuteOperation<Context> = ({ document, operationName, variables }, contextValue) =>
    execute({ schema, document, contextValue, variableValues: variables, ...(operationName ? { operationName } : {}) });
  if (!options.jit) return { execute: walk, writers: () => undefined };
  const executeOften: ExecuteOperation<Context> = (request, context) => {
    if (!request.operation) return walk(request, context);
    const key = keyOf(request.documentHash, request.operationName);
    const entry = seen.get(key) ?? { document: request.document, uses: 0, compiled: null, write: null };
    entry.uses++;
    if (entry.uses === COMPILED_FROM_USE) {
      entry.write = options.write?.(schema, request.document, request.operationName) ?? null;
      entry.compiled = compile(schema, request);
    }
    seen.set(key, entry);
    if (!entry.compiled && !entry.write) return walk(request, context);
    try {
      options.check?.(schema, request.document, request.variables, context);
    } catch {
      // Too much, or variables of another type: graphql-js refuses both before anything is read, in the usual words.
      return walk(request, context);
    }
    return run(entry, request, context, () => walk(request, context));
  };
  return {
    execute: executeOften,
    writers: (documentHash, operationName) => {
      const { document, write } = seen.get(keyOf(documentHash, operationName)) ?? {};
      if (!document || !write) return undefined;
      return async (context, variables) => {
        options.check?.(schema, document, variables, context);
        return await write(context, variables);
      };
    },
  };
}

function keyOf(documentHash: string, operationName: string | null | undefined): string {
  return operationName == null ? documentHash : `${documentHash} ${operationName}`;
}

async function run<Context>(
  { write, compiled }: Seen<Context>,
  { variables }: Operation,
  context: Context,
  walk: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const data = await write?.(context, variables);
  if (data) return { data };
  return compiled ? withUsualErrors(await compiled.query(undefined, context, variables), walk) : walk();
}

/**
 * The compiler's errors are of a class of its own, and those of variables say other words: graphql-js makes the latter,
 * which come before anything is resolved, and the former are made again.
 */
function withUsualErrors(result: ExecutionResult, walk: () => ExecutionResult | Promise<ExecutionResult>) {
  if (!result.errors) return result;
  if (result.data === undefined) return walk();
  const errors = result.errors.map(({ message, path, locations, originalError, extensions }) => {
    const error = new GraphQLError(message, { path, originalError, extensions });
    return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  });
  return { ...result, errors };
}

/**
 * null when the document is one that the compiler does not take. It unfolds the types of variables without end, and holds
 * the whole server up for that long, where one holds itself.
 */
function compile(schema: GraphQLSchema, { document, operation, operationName }: Operation): CompiledQuery | null {
  if (!operation || takesRecursiveInput(schema, operation)) return null;
  try {
    const compiled = compileQuery(schema, document, operationName);
    return isCompiledQuery(compiled) ? compiled : null;
  } catch {
    return null;
  }
}
