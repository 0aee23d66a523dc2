import { describe, expect, it } from 'vitest';
import { nextSort, orderOf, parseSort } from './ordering.ts';

const range = { from: '2026-10-21', to: '2026-11-19' };

describe('the order of siblings', () => {
  it('is by spend, most first, unless the address says otherwise', () => {
    expect(parseSort(undefined)).toEqual({ column: 'spend', descending: true });
    expect(parseSort('nonsense')).toEqual({ column: 'spend', descending: true });
    expect(parseSort('-acos')).toEqual({ column: 'acos', descending: true });
    expect(parseSort('name')).toEqual({ column: 'name', descending: false });
  });

  it('goes from descending to ascending to the default', () => {
    expect(nextSort('acos', parseSort(undefined))).toBe('-acos');
    expect(nextSort('acos', parseSort('-acos'))).toBe('acos');
    expect(nextSort('acos', parseSort('acos'))).toBeUndefined();
    expect(nextSort('name', parseSort(undefined))).toBe('name');
    expect(nextSort('name', parseSort('name'))).toBe('-name');
    expect(nextSort('name', parseSort('-name'))).toBeUndefined();
  });

  it('is asked of the server as a field of the level, or as a metric of the range', () => {
    const fields = { name: 'TEXT', setting: 'BID' };
    expect(orderOf(parseSort('name'), range, fields)).toEqual({ field: 'TEXT', direction: 'ASC' });
    expect(orderOf(parseSort('-setting'), range, fields)).toEqual({ field: 'BID', direction: 'DESC' });
    expect(orderOf(parseSort('-orderValue'), range, fields)).toEqual({
      metric: { metric: 'ORDER_VALUE', range },
      direction: 'DESC',
    });
  });

  it('is by spend where a level has no setting', () => {
    expect(orderOf(parseSort('setting'), range, { name: 'NAME' })).toEqual({
      metric: { metric: 'SPEND', range },
      direction: 'DESC',
    });
  });
});
