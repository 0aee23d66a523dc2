import {
  type FieldNode,
  type GraphQLAbstractType,
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

/** Writes one value as JSON, null too. */
export type Write = (value: unknown) => string;

/**
 * Compiles what writes values of a type, under one selection, as JSON. Fields are properties of the objects or were read
 * ahead; null when some field is neither.
 */
export function compileWriter(type: GraphQLOutputType, nodes: readonly FieldNode[], document: Document): Write | null {
  const required = isNonNullType(type);
  const write = compilePresent(required ? type.ofType : type, nodes, document);
  if (write === null) return null;
  return required
    ? (value) => write(present(value))
    : (value) => (value === null || value === undefined ? 'null' : write(value as never));
}

function present(value: unknown): never {
  if (value === null || value === undefined) throw new NotWritten();
  return value as never;
}

/** The same for values that are not null. */
function compilePresent(type: GraphQLOutputType, nodes: readonly FieldNode[], document: Document): WriteValue | null {
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) return compileObject(type, nodes, document);
  if (isAbstractType(type)) return compileAbstract(type, nodes, document);
  const write = isListType(type) ? compileWriter(type.ofType, nodes, document) : null;
  return write && ((items: readonly unknown[]) => `[${items.map(write).join(',')}]`);
}

/** Objects of an interface say their type themselves. */
function compileAbstract(
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
  document: Document,
): WriteValue | null {
  const writers = new Map<string, WriteValue>();
  for (const possible of document.schema.getPossibleTypes(type)) {
    const write = compileObject(possible, nodes, document);
    if (write === null) return null;
    writers.set(possible.name, write);
  }
  return (value: Entity) => {
    const write = writers.get(value.__typename);
    if (!write) throw new NotWritten();
    return write(value as never);
  };
}

/** Writes one field of an object, name and all. */
type WriteField = (object: never) => string;

function compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], document: Document): WriteValue | null {
  const fields: WriteField[] = [];
  for (const [name, asking] of new Selection(nodes, document).nodes(type)) {
    const field = compileField(type, `${fields.length === 0 ? '{' : ','}"${name}":`, asking, document);
    if (field === null) return null;
    fields.push(field);
  }
  return (object) => {
    let text = '';
    for (const field of fields) text += field(object);
    return `${text}}`;
  };
}

function compileField(
  type: GraphQLObjectType,
  before: string,
  asking: readonly FieldNode[],
  document: Document,
): WriteField | null {
  const [node] = asking;
  if (!node) return null;
  if (node.name.value === '__typename') return () => `${before}"${type.name}"`;
  const field = type.getFields()[node.name.value];
  const write = field && compileWriter(field.type, asking, document);
  if (!field || !write) return null;
  const { name, resolve } = field;
  if (!resolve) return (object: Readonly<Record<string, unknown>>) => before + write(object[name]);
  return batchResolvers.has(resolve) ? (entity: Entity) => before + write(takenAhead(entity, node)) : null;
}

function takenAhead(entity: Entity, node: FieldNode): unknown {
  const kept = entity.takeAhead(node);
  if (kept === undefined || kept instanceof Failure) throw new NotWritten();
  return kept;
}
