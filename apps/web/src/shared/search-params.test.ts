import { describe, expect, it } from 'vitest';
import { definedOnly, listParam, parseSearch, stringifySearch, textParam, wordParam } from './search-params.ts';

describe('an address', () => {
  it('holds lists by commas and leaves out what is empty', () => {
    expect(stringifySearch({ open: ['a', 'b'], sort: undefined, name: '', n: 2 })).toBe('?open=a,b&n=2');
    expect(stringifySearch({})).toBe('');
  });

  it('gives back what was put in', () => {
    const search = parseSearch(stringifySearch({ open: ['a', 'b'], name: 'Käse & Co, 50%' }));
    expect(listParam(search.open)).toEqual(['a', 'b']);
    expect(textParam(search.name)).toBe('Käse & Co, 50%');
  });

  it('is validated: unknown words and empty lists are absent', () => {
    expect(wordParam('flat', ['flat'])).toBe('flat');
    expect(wordParam('round', ['flat'])).toBeUndefined();
    expect(listParam('')).toBeUndefined();
    expect(definedOnly({ a: 1, b: undefined })).toEqual({ a: 1 });
  });
});
