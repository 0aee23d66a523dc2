import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { batchResolvers, Failure } from '../batch-field.ts';
import type { Entity } from '../entity.ts';
import { type Document, Selection } from '../selection.ts';
import { leafWriter, NotWritten, type WriteValue } from './leaf-writers.ts';

/**
 * Compiles what writes values of a type, under one selection, as JSON. Fields are properties of the objects or were read
 * ahead; null when some field is neither. The text of the functions is made of names of the schema and of the document,
 * which are GraphQL names, and of indexes.
 */
export function compileWriter(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  document: Document,
): WriteValue | null {
  const compilation = new Compilation(document);
  const written = compilation.value(type, nodes);
  return written === null ? null : compilation.functionOf(`(v) => ${written('v')}`);
}

/** An expression that writes the value of another. */
type Written = (value: string) => string;

class Compilation {
  readonly #document: Document;
  readonly #constants: unknown[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** The function that a text is, in which `c` are the constants. */
  functionOf(source: string): WriteValue {
    return new Function('c', 'list', 'ahead', 'absent', `"use strict"; return ${source};`)(
      this.#constants,
      writeList,
      takenAhead,
      absent,
    );
  }

  value(type: GraphQLOutputType, nodes: readonly FieldNode[]): Written | null {
    const required = isNonNullType(type);
    const written = this.#present(required ? type.ofType : type, nodes);
    if (written === null) return null;
    const write = this.#constant(
      this.functionOf(`(v) => v == null ? ${required ? 'absent()' : '"null"'} : ${written('v')}`),
    );
    return (value) => `${write}(${value})`;
  }

  /** The same for a value that is not null. */
  #present(type: GraphQLOutputType, nodes: readonly FieldNode[]): Written | null {
    if (isLeafType(type)) {
      const writer = leafWriter(type);
      if (writer === null) return null;
      const write = this.#constant(writer);
      return (value) => `${write}(${value})`;
    }
    if (isListType(type)) {
      const item = this.value(type.ofType, nodes);
      if (item === null) return null;
      const write = this.#constant(this.functionOf(`(v) => ${item('v')}`));
      return (value) => `list(${value}, ${write})`;
    }
    if (isObjectType(type)) return this.#object(type, nodes);
    return isAbstractType(type) ? this.#abstract(type.name, nodes) : null;
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[]): Written | null {
    const fields: string[] = [];
    for (const [name, asking] of new Selection(nodes, this.#document).nodes(type)) {
      const field = this.#field(type, asking);
      if (field === null) return null;
      fields.push(`"\\"${name}\\":" + ${field}`);
    }
    const write = this.#constant(this.functionOf(`(o) => "{" + ${fields.join(' + "," + ')} + "}"`));
    return (value) => `${write}(${value})`;
  }

  /** The expression that writes one field of the object `o`. */
  #field(type: GraphQLObjectType, asking: readonly FieldNode[]): string | null {
    const [node] = asking;
    if (!node) return null;
    if (node.name.value === '__typename') return JSON.stringify(JSON.stringify(type.name));
    const field = type.getFields()[node.name.value];
    const written = field && this.value(field.type, asking);
    if (!field || !written) return null;
    if (!field.resolve) return written(`o.${field.name}`);
    return batchResolvers.has(field.resolve) ? written(`ahead(o, ${this.#constant(node)})`) : null;
  }

  /** Objects of an interface say their type themselves. */
  #abstract(name: string, nodes: readonly FieldNode[]): Written | null {
    const { schema } = this.#document;
    const type = schema.getType(name);
    if (!isAbstractType(type)) return null;
    const writers: Record<string, WriteValue> = {};
    for (const possible of schema.getPossibleTypes(type)) {
      const written = this.#object(possible, nodes);
      if (written === null) return null;
      writers[possible.name] = this.functionOf(`(v) => ${written('v')}`);
    }
    const all = this.#constant(writers);
    return (value) => `${all}[${value}.__typename](${value})`;
  }

  #constant(value: unknown): string {
    return `c[${this.#constants.push(value) - 1}]`;
  }
}

function writeList(items: readonly never[], write: WriteValue): string {
  const texts: string[] = [];
  for (const item of items) texts.push(write(item));
  return `[${texts.join(',')}]`;
}

function takenAhead(entity: Entity, node: FieldNode): unknown {
  const kept = entity.takeAhead(node);
  if (kept === undefined || kept instanceof Failure) throw new NotWritten();
  return kept;
}

function absent(): never {
  throw new NotWritten();
}
