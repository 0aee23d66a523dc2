import { describe, expect, it } from 'vitest';
import { sellerSpecs } from '../vocabulary/sellers.ts';
import { buildAccount } from './build-account.ts';

const accounts = sellerSpecs.map(buildAccount);
const named = (key: string) => {
  const account = accounts.find(({ spec }) => spec.key === key);
  if (!account) throw new Error(`No seller ${key}.`);
  return account;
};

describe.each(accounts.map((account) => ({ account, key: account.spec.key })))('$key', ({ account }) => {
  it('has 12 to 34 campaigns, 2 to 4 ad groups each, and portfolios that exist', () => {
    expect(account.campaigns.length).toBeGreaterThanOrEqual(12);
    expect(account.campaigns.length).toBeLessThanOrEqual(34);
    for (const campaign of account.campaigns) {
      expect(campaign.adGroups.length).toBeGreaterThanOrEqual(2);
      expect(campaign.adGroups.length).toBeLessThanOrEqual(4);
    }
    for (const line of account.spec.lines) {
      expect([null, ...account.spec.portfolios.map(({ name }) => name)]).toContain(line.portfolio);
    }
    expect(account.campaigns.some(({ portfolio }) => portfolio === null)).toBe(true);
  });

  it('gives every entity an id of its own and every product an invented ASIN', () => {
    const ids = account.campaigns.flatMap(({ id, adGroups, negatives }) => [
      id,
      ...negatives.map((negative) => negative.id),
      ...adGroups.flatMap((group) => [group, ...group.ads, ...group.targets, ...group.negatives].map((one) => one.id)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\d{14,15}$/);
    for (const product of account.products) expect(product.asin).toMatch(/^B0Z[0-9A-Z]{7}$/);
  });

  it('refers in its events only to campaigns and lines that exist', () => {
    const { events, lines, names } = account.spec;
    const refs = ['/defence', '/auto', ...lines.flatMap((line) => line.kinds.map((kind) => `${line.label}/${kind}`))];
    const used = [events.paused, events.archived, events.renamed, events.launched, names].flatMap(Object.keys);
    for (const ref of [...used, ...events.restarted, ...events.outOfBudget]) expect(refs).toContain(ref);
    for (const { line } of [events.bidRise, events.priceCut]) expect(lines.map(({ label }) => label)).toContain(line);
    for (const line of lines) {
      const codes = line.variants.map(({ code }) => code);
      for (const variant of line.themes.flatMap(({ variants }) => variants)) expect(codes).toContain(variant);
    }
  });

  it('repeats no target within an ad group', () => {
    for (const group of account.campaigns.flatMap(({ adGroups }) => adGroups)) {
      const listed = group.targets.filter(({ deleted }) => !deleted).map(({ text }) => text);
      expect(new Set(listed).size).toBe(listed.length);
    }
  });
});

describe('the sellers together', () => {
  it('have one pair of campaigns with the same name, the first archived before the second starts', () => {
    const { campaigns } = named('northpeak-home-de');
    const [first, second, ...more] = campaigns.filter(({ name }) => name === 'SP · Thermobecher · Auto');
    expect(first?.state).toBe('archived');
    expect(second?.state).toBe('enabled');
    expect(second?.firstDay).toBeGreaterThan(first?.lastDay ?? Number.POSITIVE_INFINITY);
    expect(more).toEqual([]);
  });

  it('use one campaign name in both agencies', () => {
    const names = (slug: string) =>
      new Set(
        accounts
          .filter(({ spec }) => spec.agencySlug === slug)
          .flatMap(({ campaigns }) => campaigns.map(({ name }) => name)),
      );
    expect([...names('copperlight')].filter((name) => names('harbour-lane').has(name))).toEqual([
      'SP | Auto | Catch-all',
    ]);
  });

  it('sell the same products in both marketplaces of one merchant', () => {
    const german = named('northpeak-home-de').products;
    for (const { sku, asin } of named('northpeak-home-fr').products) {
      expect(german.find((product) => product.sku === sku)?.asin).toBe(asin);
    }
  });

  it('include one that began fourteen days before the end', () => {
    expect(Math.min(...named('kibo-pets-us').campaigns.map(({ firstDay }) => firstDay))).toBe(76);
  });
});
