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
import type { GraphObject } from '../entity.ts';
import { type Document, Selection } from '../selection.ts';
import type { JsonOutput } from './json-output.ts';
import { leafWriter, NotWritten, type WriteValue } from './leaf-writers.ts';

/** Writes one value as JSON, null too. */
export type Write = (value: unknown, out: JsonOutput) => void;

/**
 * Compiles what writes values of a type, under one selection, as JSON. Fields are properties of the objects or were read
 * ahead; null when some field is neither.
 */
export function compileWriter(type: GraphQLOutputType, nodes: readonly FieldNode[], document: Document): Write | null {
  const required = isNonNullType(type);
  const write = compilePresent(required ? type.ofType : type, nodes, document);
  if (write === null) return null;
  return required
    ? (value, out) => write(present(value), out)
    : (value, out) => (value === null || value === undefined ? out.raw('null') : write(value as never, out));
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
  return write && ((items: readonly unknown[], out) => writeList(items, write, out));
}

function writeList(items: readonly unknown[], write: Write, out: JsonOutput): void {
  out.raw('[');
  for (let index = 0; index < items.length; index++) {
    if (index > 0) out.raw(',');
    write(items[index], out);
  }
  out.raw(']');
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
  return (value: GraphObject, out) => {
    const write = writers.get(value.__typename);
    if (!write) throw new NotWritten();
    write(value as never, out);
  };
}

/** Writes one field of an object, name and all. */
type WriteField = (object: never, out: JsonOutput) => void;

function compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], document: Document): WriteValue | null {
  const fields: WriteField[] = [];
  for (const [name, asking] of new Selection(nodes, document).nodes(type)) {
    const field = compileField(type, `${fields.length === 0 ? '{' : ','}"${name}":`, asking, document);
    if (field === null) return null;
    fields.push(field);
  }
  return (object, out) => {
    for (const field of fields) field(object, out);
    out.raw('}');
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
  if (node.name.value === '__typename') return (_object, out) => out.raw(`${before}"${type.name}"`);
  const field = type.getFields()[node.name.value];
  const write = field && compileWriter(field.type, asking, document);
  if (!field || !write) return null;
  const { name, resolve } = field;
  if (resolve && !batchResolvers.has(resolve)) return null;
  const valueIn = resolve
    ? (entity: GraphObject) => takenAhead(entity, node)
    : (object: Readonly<Record<string, unknown>>) => object[name];
  return (object, out) => {
    out.raw(before);
    write(valueIn(object), out);
  };
}

function takenAhead(entity: GraphObject, node: FieldNode): unknown {
  const kept = entity.takeAhead(node);
  if (kept === undefined || kept instanceof Failure) throw new NotWritten();
  return kept;
}
