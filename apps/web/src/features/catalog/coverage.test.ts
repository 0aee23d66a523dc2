import { describe, expect, it } from 'vitest';
import { coveredDays, gapsOf } from './coverage.ts';

const range = { from: '2026-11-01', to: '2026-11-05' };

describe('coverage', () => {
  it('tells missing days from those before the seller began', () => {
    const coverage = [{ reportType: 'sponsored_products_campaign', days: '--CPM' }];
    expect(coveredDays(coverage, range, '2026-11-02')).toEqual([
      'before',
      'missing',
      'complete',
      'partial',
      'maturing',
    ]);
  });

  it('names the gaps of reports that are otherwise there', () => {
    const coverage = [
      { reportType: 'sponsored_products_campaign', days: 'CCCMM' },
      { reportType: 'sponsored_products_targeting', days: 'CCC--' },
      { reportType: 'sponsored_products_search_term', days: '-----' },
    ];
    expect(gapsOf(coverage, range, '2026-11-01')).toEqual([
      { from: '2026-11-04', to: '2026-11-05', days: 2, labels: ['targeting'], isWhole: false },
    ]);
  });

  it('puts reports that lack the same days together, and days in a row', () => {
    const coverage = [
      { reportType: 'sponsored_products_campaign', days: 'C-C--' },
      { reportType: 'sponsored_products_targeting', days: 'CCC--' },
    ];
    expect(gapsOf(coverage, range, '2026-11-01')).toEqual([
      { from: '2026-11-02', to: '2026-11-02', days: 1, labels: ['campaign'], isWhole: false },
      { from: '2026-11-04', to: '2026-11-05', days: 2, labels: ['campaign', 'targeting'], isWhole: true },
    ]);
  });
});
