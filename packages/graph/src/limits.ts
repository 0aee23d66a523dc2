import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLField, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import type { Context } from './context.ts';
import { tooComplex } from './too-complex.ts';

/**
 * How much one operation may ask for. `complexity` counts the objects of the answer at the sizes asked for, `depth` levels of
 * nesting (a connection is three), `breadth` the fields of the document with its fragments spread out.
 */
export const limits = { complexity: 50_000, depth: 24, breadth: 1_000 } as const;

/** Objects cost one, values nothing. Connections say what they cost themselves. */
export function fieldCost(_args: unknown, _context: Context, field: GraphQLField<unknown, Context>): number {
  return isLeafType(getNamedType(field.type)) ? 0 : 1;
}

/**
 * The same check as at the first field of an operation, for a server that compiles documents: it must refuse before.
 * @throws GraphQLError with the code QUERY_TOO_COMPLEX, or one about the variables.
 */
export function checkComplexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  context: Context,
): void {
  const { complexity, depth, breadth } = complexityFromQuery(document, { schema, ctx: context, variables });
  if (complexity > limits.complexity || depth > limits.depth || breadth > limits.breadth) throw tooComplex();
}
