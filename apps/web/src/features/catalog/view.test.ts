import { describe, expect, it } from 'vitest';
import { type ViewSeller, viewOf } from './view.ts';
import { parseViewSearch } from './view-search.ts';

const seller = (id: string, lastDay: string | null): ViewSeller => ({
  __typename: 'Seller',
  id,
  name: id,
  marketplace: 'DE',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  firstDay: '2026-08-01',
  lastDay,
});
const sellers = [seller('a', '2026-10-31'), seller('b', '2026-10-29'), seller('c', null)];

describe('the view of an address', () => {
  it('is the last 30 days that end on the latest day with figures, against the 30 before', () => {
    const view = viewOf(sellers, {});
    expect(view.range).toEqual({ from: '2026-10-02', to: '2026-10-31' });
    expect(view.compareRange).toEqual({ from: '2026-09-02', to: '2026-10-01' });
    expect(view.isDefaultRange).toBe(true);
  });

  it("ends on the chosen seller's own last day", () => {
    expect(viewOf(sellers, { seller: 'b' }).range.to).toBe('2026-10-29');
  });

  it('is unsettled while all of its days are still filling in', () => {
    expect(viewOf(sellers, { from: '2026-10-29', to: '2026-10-31' }).isSettled).toBe(false);
    expect(viewOf(sellers, { from: '2026-10-28', to: '2026-10-31' }).isSettled).toBe(true);
    expect(viewOf(sellers, {}).isSettled).toBe(true);
  });

  it('takes range and compare from the address', () => {
    const view = viewOf(sellers, { from: '2026-09-01', to: '2026-09-07', compare: '2026-08-01..2026-08-07' });
    expect(view.range).toEqual({ from: '2026-09-01', to: '2026-09-07' });
    expect(view.compare).toEqual({ range: { from: '2026-08-01', to: '2026-08-07' } });
    expect(viewOf(sellers, { compare: 'none' }).compare).toBeNull();
  });
});

describe('an address', () => {
  it('that makes no sense counts as absent', () => {
    expect(parseViewSearch({ from: '2026-02-30', to: '2026-03-01', compare: 'x', seller: '' })).toEqual({});
    expect(parseViewSearch({ from: '2026-03-02', to: '2026-03-01' })).toEqual({});
  });
});
