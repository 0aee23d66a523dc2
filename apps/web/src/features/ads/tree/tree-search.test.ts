import { describe, expect, it } from 'vitest';
import { isFiltered, parseCampaignsSearch } from './tree-search.ts';

describe('the address of the campaigns page', () => {
  it('holds the whole view', () => {
    expect(
      parseCampaignsSearch({
        open: 'p,c',
        sort: '-acos',
        state: 'enabled,paused',
        targeting: 'auto',
        name: 'SP',
        shape: 'flat',
        columns: 'spend,acos',
        panel: 'c',
        hide: 'sales',
        grain: 'week',
        chart: 'table',
      }),
    ).toEqual({
      open: ['p', 'c'],
      sort: '-acos',
      state: ['enabled', 'paused'],
      targeting: 'auto',
      name: 'SP',
      shape: 'flat',
      columns: ['spend', 'acos'],
      panel: 'c',
      hide: ['sales'],
      grain: 'week',
      chart: 'table',
    });
  });

  it('counts what makes no sense as absent', () => {
    expect(parseCampaignsSearch({ state: 'sleeping', grain: 'year', open: '', targeting: 'some' })).toEqual({});
    expect(isFiltered(parseCampaignsSearch({ state: 'sleeping' }))).toBe(false);
  });
});
