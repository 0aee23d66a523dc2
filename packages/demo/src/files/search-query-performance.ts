import { createRandom, type Random } from '../random.ts';
import type { Download } from './download.ts';

/** Whose part of the market a file shows: a brand's, or one ASIN's. */
export type QueryView =
  | { readonly kind: 'Brand'; readonly name: string }
  | { readonly kind: 'ASIN'; readonly name: string };

const steps = [
  { name: 'Impressions', rate: null },
  { name: 'Clicks', rate: 'Click Rate %' },
  { name: 'Cart Adds', rate: 'Cart Add Rate %' },
  { name: 'Purchases', rate: 'Purchase Rate %' },
] as const;

function header(kind: QueryView['kind']): string[] {
  const columns = steps.flatMap(({ name, rate }) => [
    `${name}: Total Count`,
    ...(rate ? [`${name}: ${rate}`] : []),
    `${name}: ${kind} Count`,
    `${name}: ${kind} Share %`,
    ...(rate ? [`${name}: Price (Median)`, `${name}: ${kind} Price (Median)`] : []),
  ]);
  return ['Search Query', 'Search Query Score', 'Search Query Volume', ...columns, 'Reporting Date'];
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '0' : String(Math.round((part / whole) * 1e4) / 100);
const quoted = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

/** The market of a search in one week. */
function market(random: Random, weight: number) {
  const volume = Math.round(400 + weight * random.between(60, 140));
  const clicks = Math.round(volume * random.between(0.28, 0.5));
  const cartAdds = Math.round(clicks * random.between(0.22, 0.4));
  return {
    volume,
    counts: [
      Math.round(volume * random.between(18, 30)),
      clicks,
      cartAdds,
      Math.round(cartAdds * random.between(0.3, 0.6)),
    ],
  };
}

/** The own part, which grows from step to step where the products convert better than the market's. */
function ownPart(random: Random, counts: readonly number[], share: number): number[] {
  let part = share;
  return counts.map((count) => {
    part = Math.min(0.9, part * random.between(0.9, 1.35));
    return Math.round(count * part);
  });
}

/** Search query performance of one week that ends on day `last`: a line of metadata, the header, and a row for each query. */
export function writeSearchQueryPerformance(download: Download, view: QueryView, last: number): Buffer {
  const { account, calendar } = download;
  const random = createRandom(`queries ${account.spec.key} ${view.name} ${last}`);
  const week = `${calendar.iso(last - 6)} - ${calendar.iso(last)} ${calendar.iso(last).slice(0, 4)}`;
  const metadata = view.kind === 'Brand' ? `Brand=["${view.name}"]` : `ASIN or Product=["${view.name}"]`;
  const queries = queriesOf(download).slice(0, view.kind === 'Brand' ? 80 : 40);
  const price = account.products[0]?.price ?? 2_000;
  const rows = queries.map(([query, weight], index) => {
    const { volume, counts } = market(random, weight);
    const own = ownPart(random, counts, random.between(0.01, view.kind === 'Brand' ? 0.09 : 0.03));
    const figures = steps.flatMap(({ rate }, step) => {
      const all = counts[step] ?? 0;
      const mine = own[step] ?? 0;
      const prices = [
        ((price * random.between(0.8, 1.2)) / 100).toFixed(2),
        mine === 0 ? '' : (price / 100).toFixed(2),
      ];
      const common = [String(mine), percent(mine, all)];
      return rate ? [String(all), percent(all, volume), ...common, ...prices] : [String(all), ...common];
    });
    return [query, String(index + 1), String(volume), ...figures, calendar.iso(last)];
  });
  const head = `${metadata},Reporting Range=["Weekly"],Select week=["Week ${weekNumber(calendar.iso(last))} | ${week}"]\n`;
  return Buffer.from(`\uFEFF${head}${[header(view.kind), ...rows].map(quoted).join('')}`);
}

/** What shoppers typed, by how much was spent on it; products are no queries. */
function queriesOf({ figures }: Download): [string, number][] {
  const clicks = new Map<string, number>();
  for (const { term, days } of figures.flatMap((campaign) =>
    campaign.adGroups.flatMap(({ targets }) => targets.flatMap(({ terms }) => terms)),
  )) {
    if (/^b0[a-z0-9]{8}$/i.test(term.text) || term.text === '*') continue;
    let sum = 0;
    for (const metrics of days.values()) sum += metrics.clicks;
    clicks.set(term.text, (clicks.get(term.text) ?? 0) + sum);
  }
  return [...clicks].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Week of the year, weeks beginning on Sunday. */
function weekNumber(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Math.ceil((at - Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`)) / 604_800_000);
}
