import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Whether a variable of the operation has a type that holds itself, as a filter with `and` and `or` does. */
export function takesRecursiveInput(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  return (operation.variableDefinitions ?? []).some(({ type }) => {
    const found = typeFromAST(schema, type);
    return isInputType(found) && holdsItself(found, []);
  });
}

function holdsItself(type: GraphQLInputType, outer: readonly GraphQLInputType[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (outer.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...outer, named]));
}
