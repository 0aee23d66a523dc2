import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';

/** Something that the writers leave to the ordinary execution: a null where none may be, an error, what came too late. */
export class NotWritten extends Error {}

/** Writes one value that is not null as JSON. */
export type WriteValue = (value: never) => string;

const UNSAFE = /["\\\p{Cc}\p{Cs}]/u;

/** Text that may hold anything. */
function writeText(value: string): string {
  return UNSAFE.test(value) ? JSON.stringify(value) : `"${value}"`;
}

/** Text of digits, letters and signs that need no escape: ids, days, decimals. */
function writePlain(value: string): string {
  return `"${value}"`;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new NotWritten();
  return String(value);
}

/** Digits are a JSON number as they are. */
function writeDigits(value: string): string {
  return value;
}

function writeInstant(value: Date): string {
  return `"${value.toISOString()}"`;
}

const byScalar: Readonly<Record<string, WriteValue>> = {
  ID: writePlain,
  String: writeText,
  Int: writeNumber,
  Float: writeNumber,
  Boolean: (value: boolean) => (value ? 'true' : 'false'),
  Count: writeDigits,
  Decimal: writePlain,
  Date: writePlain,
  DateTime: writeInstant,
};

function enumWriter(type: GraphQLEnumType): WriteValue {
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
  return (value: unknown) => {
    const name = names.get(value);
    if (name === undefined) throw new NotWritten();
    return name;
  };
}

/** What writes the values of a leaf type; null for one that nobody has said how to write. */
export function leafWriter(type: GraphQLLeafType): WriteValue | null {
  return isEnumType(type) ? enumWriter(type) : (byScalar[type.name] ?? null);
}
