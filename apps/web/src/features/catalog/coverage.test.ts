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
      { reportType: 'sponsored_products_targeting', label: 'targeting', from: '2026-11-04', to: '2026-11-05', days: 2 },
    ]);
  });
});
