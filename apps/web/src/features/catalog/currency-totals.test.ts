import { describe, expect, it } from 'vitest';
import { totalsByCurrency } from './currency-totals.ts';

const figures = (spend: string | null, sales: string | null, clicks: number | null) => ({
  spend,
  sales,
  clicks,
  impressions: null,
  orders: null,
  units: null,
});

describe('totals of sellers', () => {
  it('stay apart by currency', () => {
    const totals = totalsByCurrency([
      { currency: 'GBP', now: figures('1.10', '4.00', 1), before: null },
      { currency: 'EUR', now: figures('0.10', '1.00', 1), before: null },
      { currency: 'EUR', now: figures('0.20', '2.00', 2), before: null },
    ]);
    expect(totals.map((it) => [it.currency, it.sellerCount, it.now.spend])).toEqual([
      ['EUR', 2, '0.30'],
      ['GBP', 1, '1.10'],
    ]);
  });

  it('make ratios of sums, not of ratios', () => {
    const [total] = totalsByCurrency([
      { currency: 'EUR', now: figures('90', '100', 9), before: null },
      { currency: 'EUR', now: figures('10', '900', 1), before: null },
    ]);
    expect(total?.now.acos).toBe(0.1);
    expect(total?.now.cpc).toBe('10.00');
  });

  it('keep what is not known unknown', () => {
    const [total] = totalsByCurrency([{ currency: 'EUR', now: figures(null, null, null), before: null }]);
    expect(total?.now.spend).toBeNull();
    expect(total?.now.acos).toBeNull();
    expect(total?.before).toBeNull();
  });
});
