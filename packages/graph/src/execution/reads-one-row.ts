import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { batchResolvers } from '../batch-field.ts';
import { type Document, Selection } from '../selection.ts';

/** Extension of a field of the query whose resolver reads one entity by its id, and nothing beside it. */
export const READS_ONE_ROW = 'sellergraph.readsOneRow';

/** Whether a field of the query is answered from one row: it is read by its id, and nothing is asked for below it. */
export function readsOneRow(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  document: Document,
): boolean {
  return field.extensions[READS_ONE_ROW] === true && !readsFurther(field.type, nodes, document);
}

/** Whether some field below is read by statements of its own. */
function readsFurther(output: GraphQLOutputType, nodes: readonly FieldNode[], document: Document): boolean {
  const named = getNamedType(output);
  const types = isAbstractType(named) ? document.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  return types.some((type) => {
    const fields = type.getFields();
    return [...new Selection(nodes, document).nodes(type).values()].some((below) => {
      const field = fields[below[0]?.name.value ?? ''];
      if (!field) return false;
      return (field.resolve && batchResolvers.has(field.resolve)) || readsFurther(field.type, below, document);
    });
  });
}
