import { expect, test } from 'vitest';
import { JsonOutput } from './json-output.ts';

const json = (write: (out: JsonOutput) => void, capacity = 4) => {
  const out = new JsonOutput(capacity);
  write(out);
  expect(out.length).toBe(out.finish().length);
  return out.finish().toString();
};

test.each([
  '',
  'desk lamp',
  'Müller "& Söhne"\n',
  '</script>\u2028',
  'back\\slash',
  '\u0000\u001f\u007f\u0080',
  '漢字',
  '😀',
  'a lone \ud83d half',
  'x'.repeat(100),
  '"'.repeat(100),
  '\u0001'.repeat(100),
])('%j is written as JSON.stringify does', (text) => {
  expect(json((out) => out.text(text))).toBe(JSON.stringify(text));
  expect(json((out) => out.text(text), 1_000)).toBe(JSON.stringify(text));
});

test('pieces follow one another however little room there was', () => {
  const all = json((out) => {
    out.raw('{"id":');
    out.plain('keyword_01J');
    out.raw(',"name":');
    out.text('ü'.repeat(50));
    out.raw('}');
  }, 1);
  expect(JSON.parse(all)).toEqual({ id: 'keyword_01J', name: 'ü'.repeat(50) });
});
