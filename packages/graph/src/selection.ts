import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One field of a selection: all nodes that ask for it under one name in the answer. */
export interface SelectedField {
  readonly name: string;
  /** The first node; what is read ahead for the field is kept under it. */
  readonly node: FieldNode;
  /** What is asked for below the field. */
  readonly selection: Selection;
  arguments(): Record<string, unknown>;
}

/** What an operation asks for below one field. */
export class Selection {
  readonly #nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[];
  readonly #document: Document;

  constructor(nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[], document: Document) {
    this.#nodes = nodes;
    this.#document = document;
  }

  /** The selection below the field that is being resolved. */
  static of(info: GraphQLResolveInfo): Selection {
    return new Selection(info.fieldNodes, info);
  }

  /** The fields asked for, were the object of this type; `__typename` is none. */
  fields(typeName: string): SelectedField[] {
    const type = this.#document.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    const definitions = type.getFields();
    return [...this.nodes(type).values()].flatMap((nodes) => {
      const definition = nodes[0] && definitions[nodes[0].name.value];
      return nodes[0] && definition ? [this.#selected(definition, nodes[0], nodes)] : [];
    });
  }

  /** The nodes that ask for each name of the answer, in the order of the answer. */
  nodes(type: GraphQLObjectType): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const { selectionSet } of this.#nodes) if (selectionSet) this.#collect(selectionSet, type, found, visited);
    return found;
  }

  /** What is asked for below a field of an object of this type, under all its aliases; null when it is not asked for. */
  below(typeName: string, fieldName: string): Selection | null {
    const nodes = this.fields(typeName).filter((field) => field.name === fieldName);
    return nodes.length === 0
      ? null
      : new Selection(
          nodes.flatMap((field) => field.selection.#nodes),
          this.#document,
        );
  }

  /** Whether a field of an object of this type is asked for. */
  has(typeName: string, fieldName: string): boolean {
    return this.fields(typeName).some((field) => field.name === fieldName);
  }

  #selected(definition: GraphQLField<unknown, unknown>, node: FieldNode, nodes: FieldNode[]): SelectedField {
    const document = this.#document;
    return {
      name: definition.name,
      node,
      selection: new Selection(nodes, document),
      arguments: () => getArgumentValues(definition, node, document.variableValues),
    };
  }

  #collect(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    found: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (!this.#included(node)) continue;
      if (node.kind === 'Field') {
        const name = node.alias?.value ?? node.name.value;
        const nodes = found.get(name);
        if (nodes) nodes.push(node);
        else found.set(name, [node]);
      } else if (node.kind === 'InlineFragment') {
        if (this.#applies(node.typeCondition?.name.value, type)) this.#collect(node.selectionSet, type, found, visited);
      } else if (!visited.has(node.name.value)) {
        visited.add(node.name.value);
        const fragment = this.#document.fragments[node.name.value];
        if (fragment && this.#applies(fragment.typeCondition.name.value, type)) {
          this.#collect(fragment.selectionSet, type, found, visited);
        }
      }
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#document.schema.getType(condition);
    return isAbstractType(named) && this.#document.schema.isSubType(named, type);
  }

  #included(node: SelectionNode): boolean {
    if (!node.directives || node.directives.length === 0) return true;
    const { variableValues } = this.#document;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false
    );
  }
}
