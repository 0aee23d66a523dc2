import { describe, expect, it } from 'vitest';
import { addDays, countDays, dayIn, eachDay, isDay, previousPeriod, previousYear } from './dates.ts';

describe('dates', () => {
  it('knows real days from impossible ones', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
    expect(isDay('0026-02-03')).toBe(false);
  });

  it('steps over months and the end of summer time', () => {
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(eachDay('2026-10-30', '2026-11-01')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01']);
    expect(countDays('2026-10-01', '2026-10-31')).toBe(31);
  });

  it('gives the period before and the year before', () => {
    expect(previousPeriod('2026-10-21', '2026-11-19')).toEqual({ from: '2026-09-21', to: '2026-10-20' });
    expect(previousYear('2024-02-29', '2024-03-01')).toEqual({ from: '2023-02-28', to: '2023-03-01' });
  });

  it('counts days in the marketplace', () => {
    const instant = new Date('2026-11-01T06:30:00Z');
    expect(dayIn('America/Los_Angeles', instant)).toBe('2026-10-31');
    expect(dayIn('Europe/Berlin', instant)).toBe('2026-11-01');
  });
});
