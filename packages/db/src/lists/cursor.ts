import { isDay } from '@sellergraph/core/dates';
import { InvalidInputError } from '@sellergraph/core/errors';
import type { Parameters } from '../parameters.ts';
import { type KeyColumn, type Order, type OrderTerm, orderName } from './order.ts';

/** Where a row stands in its list: its value of the order's expression and its key, as text. */
export interface Position {
  readonly value: string | null;
  readonly id: string;
}

/** The opaque form of a position. It names the order, so that it is refused by a list in another one. */
export function encodeCursor(order: Order, position: Position): string {
  return Buffer.from(JSON.stringify([orderName(order), position.value, position.id])).toString('base64url');
}

/**
 * The position that a cursor stands for.
 * @throws InvalidInputError when the text is no cursor, or one of another order.
 */
export function decodeCursor(cursor: string, order: Order, key: KeyColumn): Position {
  const [name, value, id] = parse(cursor);
  if (name !== orderName(order)) {
    throw new InvalidInputError(
      'This cursor belongs to a list in another order. Ask for the first page again, without "after".',
      'after',
    );
  }
  if (!isOfType(id, key.type) || !isValue(value, order.term)) throw malformed();
  return { value, id };
}

/** The condition that leaves only the rows after a position. */
export function afterPosition(position: Position, order: Order, key: KeyColumn, parameters: Parameters): string {
  const { term, direction } = order;
  const beyond = direction === 'ASC' ? '>' : '<';
  const id = key.sql;
  const lastId = parameters.add(position.id, key.type);
  if (!term) return `${id} ${beyond} ${lastId}`;
  if (position.value === null) return `(${term.sql} IS NULL AND ${id} ${beyond} ${lastId})`;
  const value = parameters.add(position.value, term.type);
  if (!term.nullable) return `(${term.sql}, ${id}) ${beyond} (${value}, ${lastId})`;
  return `((${term.sql}, ${id}) ${beyond} (${value}, ${lastId}) OR ${term.sql} IS NULL)`;
}

function parse(cursor: string): unknown[] {
  if (cursor.length > 8_000) throw malformed();
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3) return parts;
  } catch {
    // Not ours.
  }
  throw malformed();
}

function malformed(): InvalidInputError {
  return new InvalidInputError(
    'This is not a cursor of this list. Take "endCursor" of a page of it, or leave "after" out.',
    'after',
  );
}

function isValue(value: unknown, term: OrderTerm | null): value is string | null {
  return value === null ? term === null || term.nullable : term !== null && isOfType(value, term.type);
}

function isOfType(value: unknown, type: OrderTerm['type'] | KeyColumn['type']): value is string {
  if (typeof value !== 'string') return false;
  switch (type) {
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
    case 'text':
      return !value.includes('\0');
    case 'integer':
      return /^-?\d{1,9}$/.test(value);
    case 'bigint':
      return /^-?\d{1,18}$/.test(value);
    case 'numeric':
      return /^-?\d{1,100}$/.test(value);
    case 'date':
      return isDay(value);
  }
}
