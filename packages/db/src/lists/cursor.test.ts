import { expect, test } from 'vitest';
import { Parameters } from '../parameters.ts';
import { afterPosition, decodeCursor, encodeCursor } from './cursor.ts';
import type { KeyColumn, Order } from './order.ts';

const key: KeyColumn = { sql: 't.id', type: 'uuid' };
const id = '019a9c3e-7b2d-7c11-9f00-0123456789ab';
const spend: Order = { term: { name: 'spend', sql: 'f.spend', type: 'numeric', nullable: true }, direction: 'DESC' };
const named: Order = { term: { name: 'name', sql: 't.name', type: 'text', nullable: false }, direction: 'ASC' };

test('a cursor is read back by the order it was made in', () => {
  for (const value of ['12', null]) {
    expect(decodeCursor(encodeCursor(spend, { value, id }), spend, key)).toEqual({ value, id });
  }
});

test('a cursor of another order is refused in words', () => {
  const cursor = encodeCursor(spend, { value: '12', id });
  expect(() => decodeCursor(cursor, named, key)).toThrow('This cursor belongs to a list in another order.');
  expect(() => decodeCursor(cursor, { ...spend, direction: 'ASC' }, key)).toThrow('another order');
});

test('what is no cursor is refused in words', () => {
  const forged = (value: unknown, key: unknown = id) =>
    Buffer.from(JSON.stringify(['spend DESC', value, key])).toString('base64url');
  const texts = ['', 'x', '%%%', 'W10', 'bnVsbA', forged('1; DROP'), forged(12), forged('1', 'x'), forged('1', null)];
  for (const text of [...texts, forged({}), 'A'.repeat(100_000)]) {
    expect(() => decodeCursor(text, spend, key)).toThrow('This is not a cursor of this list.');
  }
  const nul = Buffer.from(JSON.stringify(['name ASC', 'a\0b', id])).toString('base64url');
  expect(() => decodeCursor(nul, named, key)).toThrow('This is not a cursor of this list.');
  const missing = Buffer.from(JSON.stringify(['name ASC', null, id])).toString('base64url');
  expect(() => decodeCursor(missing, named, key)).toThrow('This is not a cursor of this list.');
});

test('rows without a value come after every row with one', () => {
  const parameters = new Parameters();
  expect(afterPosition({ value: '12', id }, spend, key, parameters)).toBe(
    '((f.spend, t.id) < ($2::numeric, $1::uuid) OR f.spend IS NULL)',
  );
  expect(afterPosition({ value: null, id }, spend, key, parameters)).toBe('(f.spend IS NULL AND t.id < $3::uuid)');
  expect(parameters.values).toEqual([id, '12', id]);
});
