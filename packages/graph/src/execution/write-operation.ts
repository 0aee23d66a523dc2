import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Context } from '../context.ts';
import { type Document, Selection } from '../selection.ts';
import { compileWriter, type Write } from './compile-writer.ts';
import { JsonOutput } from './json-output.ts';
import { NotWritten } from './leaf-writers.ts';
import { readsOneRow } from './reads-one-row.ts';
import { WrittenData } from './written-answer.ts';

/**
 * Runs a compiled query and answers its data as JSON. null when the ordinary execution has to do it: something failed, was
 * null where none may be, or was not there in time. Queries alone are compiled, so running one twice does no harm.
 */
export type WriteOperation = (context: Context, variables: Record<string, unknown>) => Promise<WrittenData | null>;

/**
 * Compiles a validated query that is read level by level, as lists and trees are, to functions that write its answer: there
 * is no result in between, no resolver and no promise but for the fields of the query itself. null for any other operation.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): WriteOperation | null {
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  if (operation?.operation !== 'query' || !type || dependsOnDirectives(document)) return null;
  const compiled = { schema, fragments: fragmentsOf(document), variableValues: {} };
  const fields = compileFields(type, operation, compiled);
  if (fields === null) return null;
  const [only] = fields;
  const isOneRow = fields.length === 1 && only !== undefined && readsOneRow(only.definition, only.nodes, compiled);
  let expected = 1_024;
  return async (context, variables) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return null;
    if (isOneRow) context.transaction.expectOne();
    try {
      const document = { ...compiled, variableValues: coerced };
      const values = await Promise.all(fields.map((field) => readField(field, document, operation, context)));
      const out = new JsonOutput(expected);
      writeAnswer(fields, values, out);
      // A little more, so that an answer that is somewhat longer needs no second buffer.
      expected = Math.ceil(out.length * 1.1);
      return new WrittenData(out.finish());
    } catch {
      // Whatever it was, the ordinary execution meets it again and tells it as it should be told.
      return null;
    }
  };
}

function writeAnswer(fields: readonly QueryField[], values: readonly unknown[], out: JsonOutput): void {
  out.raw('{"data":{');
  for (const [index, { name, write }] of fields.entries()) {
    out.raw(`${index > 0 ? ',' : ''}"${name}":`);
    write(values[index], out);
  }
  out.raw('}}');
}

interface QueryField {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: ReturnType<GraphQLObjectType['getFields']>[string];
  readonly parent: GraphQLObjectType;
  readonly write: Write;
}

function compileFields(
  type: GraphQLObjectType,
  operation: OperationDefinitionNode,
  document: Document,
): QueryField[] | null {
  const fields: QueryField[] = [];
  for (const [name, nodes] of new Selection([operation], document).nodes(type)) {
    const definition = type.getFields()[nodes[0]?.name.value ?? ''];
    const write = definition && compileWriter(definition.type, nodes, document);
    if (!definition || !write) return null;
    fields.push({ name, nodes, definition, parent: type, write });
  }
  return fields;
}

async function readField(
  { name, nodes, definition, parent }: QueryField,
  document: Document,
  operation: OperationDefinitionNode,
  context: Context,
): Promise<unknown> {
  const [node] = nodes;
  if (!node || !definition.resolve) throw new NotWritten();
  return await definition.resolve(undefined, getArgumentValues(definition, node, document.variableValues), context, {
    ...document,
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType: parent,
    path: { key: name, prev: undefined, typename: parent.name },
    rootValue: undefined,
    operation,
  });
}

/** What a directive leaves out may differ from request to request. */
function dependsOnDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
    },
  });
  return found;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
