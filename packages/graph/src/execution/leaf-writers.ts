import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import type { JsonOutput } from './json-output.ts';

/** Something that the writers leave to the ordinary execution: a null where none may be, an error, what came too late. */
export class NotWritten extends Error {}

/** Writes one value that is not null as JSON. */
export type WriteValue = (value: never, out: JsonOutput) => void;

function writeNumber(value: number, out: JsonOutput): void {
  if (!Number.isFinite(value)) throw new NotWritten();
  out.raw(String(value));
}

const writePlain = (value: string, out: JsonOutput) => out.plain(value);

const byScalar: Readonly<Record<string, WriteValue>> = {
  ID: writePlain,
  String: (value: string, out) => out.text(value),
  Int: writeNumber,
  Float: writeNumber,
  Boolean: (value: boolean, out) => out.raw(value ? 'true' : 'false'),
  // Digits are a JSON number as they are.
  Count: (value: string, out) => out.raw(value),
  Decimal: writePlain,
  Date: writePlain,
  DateTime: (value: Date, out) => out.plain(value.toISOString()),
};

function enumWriter(type: GraphQLEnumType): WriteValue {
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, name]));
  return (value: unknown, out) => {
    const name = names.get(value);
    if (name === undefined) throw new NotWritten();
    out.plain(name);
  };
}

/** What writes the values of a leaf type; null for one that nobody has said how to write. */
export function leafWriter(type: GraphQLLeafType): WriteValue | null {
  return isEnumType(type) ? enumWriter(type) : (byScalar[type.name] ?? null);
}
