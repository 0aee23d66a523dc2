import { describe, expect, it } from 'vitest';
import { createCalendar, LAST_DAY } from '../days.ts';
import { veloraUk } from '../vocabulary/velora-uk.ts';
import { buildAccount } from '../world/build-account.ts';
import type { Metrics } from './metrics.ts';
import { type CampaignFigures, observe, totalOf } from './observe.ts';
import { simulate } from './simulate.ts';

const histories = simulate(buildAccount(veloraUk), createCalendar('2026-11-19'));
const now = observe(histories, 0, LAST_DAY);

const ofCampaigns = (figures: readonly CampaignFigures[], day: number): Metrics =>
  totalOf(
    figures.flatMap(({ days }) => [...days]),
    day,
    day,
  );

describe('what is seen of an account', () => {
  it('shows at least as much on a campaign as on its targets, and more where targets were deleted', () => {
    const gaps = now.map(({ days, adGroups }) => {
      const targets = adGroups.flatMap((group) => group.targets.flatMap((target) => target.days));
      const listed = totalOf(
        targets.map(({ day, metrics }): [number, Metrics] => [day, metrics]),
        0,
        LAST_DAY,
      );
      const whole = totalOf(days, 0, LAST_DAY);
      return { impressions: whole.impressions - listed.impressions, spend: whole.spend - listed.spend };
    });
    expect(gaps.filter(({ impressions, spend }) => impressions < 0 || spend < 0)).toEqual([]);
    expect(gaps.filter(({ spend }) => spend > 0).length).toBeGreaterThan(0);
  });

  it('shows the same on product ads as on the campaign', () => {
    for (const { days, adGroups } of now) {
      const ads = adGroups.flatMap((group) => group.ads.flatMap((ad) => [...ad.days]));
      expect(totalOf(ads, 0, LAST_DAY)).toEqual(totalOf(days, 0, LAST_DAY));
    }
  });

  it('shows every click of a listed target under a search term, never with more impressions than the target', () => {
    for (const { targets } of now.flatMap(({ adGroups }) => adGroups)) {
      for (const { terms, days } of targets) {
        const whole = totalOf(
          days.map(({ day, metrics }): [number, Metrics] => [day, metrics]),
          0,
          LAST_DAY,
        );
        const byTerm = totalOf(
          terms.flatMap((term) => [...term.days]),
          0,
          LAST_DAY,
        );
        expect({ ...byTerm, impressions: 0 }).toEqual({ ...whole, impressions: 0 });
        expect(byTerm.impressions).toBeLessThanOrEqual(whole.impressions);
      }
    }
  });

  it('shows a newest day that has only begun, and orders that come in later', () => {
    const usual = totalOf(
      now.flatMap(({ days }) => [...days]),
      LAST_DAY - 14,
      LAST_DAY - 8,
    );
    expect(ofCampaigns(now, LAST_DAY).impressions / (usual.impressions / 7)).toBeLessThan(0.6);
    const then = observe(histories, 0, LAST_DAY - 6);
    const young = ofCampaigns(then, LAST_DAY - 7);
    const grown = ofCampaigns(now, LAST_DAY - 7);
    expect(young.orders).toBeLessThan(grown.orders);
    expect(young.impressions).toBe(grown.impressions);
  });

  it('takes invalid clicks out after three days', () => {
    const then = observe(histories, 0, LAST_DAY - 6);
    const days = [LAST_DAY - 7, LAST_DAY - 8];
    const before = days.reduce((sum, day) => sum + ofCampaigns(then, day).clicks, 0);
    const after = days.reduce((sum, day) => sum + ofCampaigns(now, day).clicks, 0);
    expect(after).toBeLessThan(before);
  });

  it('looks like advertising: rates and costs in the usual range', () => {
    const sum = totalOf(
      now.flatMap(({ days }) => [...days]),
      0,
      LAST_DAY,
    );
    expect(sum.clicks / sum.impressions).toBeGreaterThan(0.003);
    expect(sum.clicks / sum.impressions).toBeLessThan(0.006);
    expect(sum.spend / sum.clicks / 100).toBeGreaterThan(0.4);
    expect(sum.spend / sum.clicks / 100).toBeLessThan(1.6);
    expect(sum.orders / sum.clicks).toBeGreaterThan(0.06);
    expect(sum.orders / sum.clicks).toBeLessThan(0.14);
    const acos = now.map(({ days }) => totalOf(days, 0, LAST_DAY)).map(({ spend, sales }) => spend / sales);
    expect(Math.min(...acos)).toBeLessThan(0.2);
    expect(Math.max(...acos)).toBeGreaterThan(0.6);
  });
});
