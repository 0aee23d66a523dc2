import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatLongDay, formatRange } from './days.ts';
import { deltaOf } from './delta.ts';
import {
  currencySymbol,
  formatAmount,
  formatBytes,
  formatCompact,
  formatCount,
  formatMetric,
  formatMoney,
  formatMoneyShort,
  formatPercent,
} from './numbers.ts';

describe('figures', () => {
  it('groups counts', () => expect(formatCount(1_002_418)).toBe('1,002,418'));
  it('writes money of a table without a symbol', () => expect(formatAmount('6269.26')).toBe('6,269.26'));
  it('rounds decimals exactly, not as floats', () => expect(formatAmount('1.005')).toBe('1.01'));
  it('writes money of a tile without decimals from 100 on', () => {
    expect(formatMoneyShort('20008.3', 'EUR')).toBe('€20,008');
    expect(formatMoneyShort('1.055', 'EUR')).toBe('€1.06');
  });
  it('puts the symbol into cells of several currencies', () => expect(formatMoney('98210', 'GBP')).toBe('£98,210.00'));
  it('has a symbol without a country', () => expect(currencySymbol('USD')).toBe('$'));
  it('writes shares with one decimal, CTR with two and ROAS without a sign', () => {
    expect(formatPercent(0.313)).toBe('31.3%');
    expect(formatMetric('ctr', 0.0062, 'EUR')).toBe('0.62%');
    expect(formatMetric('roas', 3.19, 'EUR')).toBe('3.19');
  });
  it('writes a minus sign, not a hyphen', () => expect(formatAmount('-3.8')).toBe('−3.80'));
  it('has no sign on a rounded zero', () => expect(formatAmount('-0.001')).toBe('0.00'));
  it('writes a dash for what is not known, and 0 for zero', () => {
    expect(formatMetric('acos', null, 'EUR')).toBe('–');
    expect(formatMetric('spend', '0', 'EUR')).toBe('0.00');
  });
  it('abbreviates on axes', () => {
    expect(formatCompact(12_000)).toBe('12k');
    expect(formatCompact(1_200_000)).toBe('1.2M');
  });
  it('writes sizes of files', () => expect(formatBytes(118 * 1024 ** 2)).toBe('118 MB'));
});

describe('changes', () => {
  it('are relative for amounts', () => {
    expect(deltaOf('spend', '114', '100')).toEqual({
      text: '+14.0%',
      spoken: 'up 14.0 per cent',
      judgement: 'neither',
    });
    expect(deltaOf('sales', '96.2', '100')).toMatchObject({ text: '−3.8%', judgement: 'worse' });
  });
  it('have no decimals from 100 % on', () => expect(deltaOf('orders', 312, 100).text).toBe('+212%'));
  it('are percentage points for ratios', () => {
    expect(deltaOf('acos', 0.313, 0.264)).toEqual({
      text: '+4.9 pp',
      spoken: 'up 4.9 percentage points, worse',
      judgement: 'worse',
    });
  });
  it('are better when a cost per click falls', () => {
    expect(deltaOf('cpc', '0.95', '1.00')).toMatchObject({ text: '−5.0%', judgement: 'better' });
  });
  it('are new without an earlier value and gone without a present one', () => {
    expect(deltaOf('spend', '5', null).text).toBe('new');
    expect(deltaOf('spend', '5', '0').text).toBe('new');
    expect(deltaOf('acos', null, 0.3).text).toBe('gone');
    expect(deltaOf('acos', null, null).text).toBe('–');
  });
  it('are neither good nor bad while their days are still filling in', () => {
    expect(deltaOf('acos', 0.313, 0.264, false)).toEqual({
      text: '+4.9 pp',
      spoken: 'up 4.9 percentage points',
      judgement: 'neither',
    });
  });
  it('that round to zero have neither sign nor colour', () => {
    expect(deltaOf('sales', '100.01', '100')).toMatchObject({ text: '0.0%', judgement: 'neither' });
    expect(deltaOf('cvr', 0.0801, 0.08)).toMatchObject({ text: '0.0 pp', judgement: 'neither' });
    expect(deltaOf('orders', 0, 0).text).toBe('0.0%');
  });
});

describe('days', () => {
  it('carry the year only when it is not this one', () => {
    expect(formatDay('2026-11-09', '2026')).toBe('9 Nov');
    expect(formatDay('2025-11-09', '2026')).toBe('9 Nov 2025');
    expect(formatLongDay('2026-11-12')).toBe('Thu, 12 Nov 2026');
  });
  it('make ranges', () => {
    expect(formatRange('2026-10-21', '2026-11-19', { year: true })).toBe('21 Oct – 19 Nov 2026');
    expect(formatRange('2026-11-01', '2026-11-19', { now: '2026' })).toBe('1 – 19 Nov');
    expect(formatRange('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026');
    expect(formatRange('2026-11-09', '2026-11-09', { now: '2026' })).toBe('9 Nov');
  });
  it('are short for instants that are near', () => {
    const now = new Date(2026, 10, 20, 12, 0);
    expect(formatInstant(new Date(2026, 10, 20, 9, 41).toISOString(), now)).toBe('09:41');
    expect(formatInstant(new Date(2026, 10, 18, 17, 20).toISOString(), now)).toBe('Wed 17:20');
    expect(formatInstant(new Date(2026, 10, 9, 6, 12).toISOString(), now)).toBe('9 Nov, 06:12');
  });
});
