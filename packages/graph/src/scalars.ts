import { isDay } from '@sellergraph/core/dates';
import { GraphQLError, Kind } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { builder } from './builder.ts';

const identity = <Value>(value: Value): Value => value;

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A date is a real day written as YYYY-MM-DD.', { extensions: { code: 'INVALID_INPUT' } });
}

builder.scalarType('Date', {
  description: 'A calendar day, YYYY-MM-DD, of the marketplace.',
  serialize: identity,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, RFC 3339.',
  serialize: (instant) => instant.toISOString(),
  parseValue: DateTimeResolver.parseValue,
  parseLiteral: DateTimeResolver.parseLiteral,
});

builder.scalarType('Count', {
  description: 'A whole number up to 2^53 - 1, written as a JSON number.',
  serialize: Number,
  parseValue: parseCount,
});

function parseCount(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('A count is a whole number.', { extensions: { code: 'INVALID_INPUT' } });
}

builder.scalarType('Decimal', {
  description: 'An exact decimal number as text, such as "6269.26". Money is in the currency that stands beside it.',
  serialize: identity,
  parseValue: parseDecimal,
});

function parseDecimal(value: unknown): string {
  if (typeof value === 'string' && /^-?\d{1,20}(\.\d{1,10})?$/.test(value)) return value;
  throw new GraphQLError('A decimal is text such as "12.50".', { extensions: { code: 'INVALID_INPUT' } });
}
