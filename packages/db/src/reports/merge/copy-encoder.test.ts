import { expect, it } from 'vitest';
import { CopyEncoder } from './copy-encoder.ts';

const text = (encoder: CopyEncoder) => Buffer.from(encoder.take()).toString('utf8');

it('separates fields by tabs and rows by line ends', () => {
  const encoder = new CopyEncoder();
  encoder.whole(12);
  encoder.plain('2026-10-01');
  encoder.null();
  encoder.endRow();
  encoder.text('Alpha');
  encoder.endRow();
  expect(text(encoder)).toBe('12\t2026-10-01\t\\N\nAlpha\n');
});

it('escapes what would end a field or a row, also behind other alphabets', () => {
  const encoder = new CopyEncoder();
  encoder.text('a\tb\\c\r\nd');
  encoder.text('Überwurf\t\\N');
  encoder.text('\\N');
  encoder.endRow();
  expect(text(encoder)).toBe('a\\tb\\\\c\\r\\nd\tÜberwurf\\t\\\\N\t\\\\N\n');
});

it('holds texts of any length and hands each row out once', () => {
  const encoder = new CopyEncoder();
  const long = '日本語😀'.repeat(100_000);
  encoder.text(long);
  encoder.endRow();
  expect(text(encoder)).toBe(`${long}\n`);
  expect(text(encoder)).toBe('');
});

it('writes again into bytes that were given back, and not into others', () => {
  const encoder = new CopyEncoder();
  const row = (content: string) => {
    encoder.text(content);
    encoder.endRow();
    return encoder.take();
  };
  const first = row('first');
  const second = row('second');
  encoder.giveBack(first);
  row('third');
  expect(row('fourth').buffer).toBe(first.buffer);
  expect(second.toString()).toBe('second\n');
});
