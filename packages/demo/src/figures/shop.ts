import type { Download } from '../files/download.ts';
import { createRandom, type Random } from '../random.ts';
import type { Product } from '../world/campaign-tree.ts';

/** What the seller sold of one product on one day, advertised or not. Money in minor units. */
export interface ShopDay {
  readonly day: number;
  readonly product: Product;
  readonly sessions: number;
  readonly pageViews: number;
  readonly units: number;
  /** Lines of orders: a line has one unit or more. */
  readonly lines: number;
  readonly sales: number;
  readonly refunded: number;
}

/** Units without an ad, for each one that an ad led to. */
const ORGANIC = 1.3;
/** Units a day that even a product without ads sells. */
const BASE = 0.4;

/** The seller's days from `from` on, product by product: what the ads sold, and what was sold without. */
export function shopDays(download: Download, from: number): ShopDay[] {
  const { account, asOf } = download;
  const random = createRandom(`shop ${account.spec.key} ${asOf}`);
  const advertised = advertisedUnits(download);
  const sold = new Map(account.products.map((product) => [product.asin, product]));
  const days: ShopDay[] = [];
  for (let day = from; day <= asOf; day++) {
    for (const product of sold.values()) {
      days.push(shopDay(day, product, advertised.get(`${product.asin} ${day}`) ?? 0, day === asOf, random));
    }
  }
  return days;
}

function shopDay(day: number, product: Product, adUnits: number, isPartial: boolean, random: Random): ShopDay {
  const organic = random.poisson((adUnits * ORGANIC + BASE) * (isPartial ? 0.4 : 1));
  const units = adUnits + organic;
  const lines = Math.max(units > 0 ? 1 : 0, Math.round(units * random.between(0.84, 0.97)));
  const sessions = Math.round(units / random.between(0.07, 0.13)) + random.poisson(isPartial ? 3 : 8);
  return {
    day,
    product,
    units,
    lines,
    sessions,
    pageViews: Math.round(sessions * random.between(1.2, 1.5)),
    sales: units * product.price,
    refunded: random.poisson(units * 0.03),
  };
}

/** Units of the advertised products themselves, by ASIN and day. */
function advertisedUnits({ figures }: Download): Map<string, number> {
  const units = new Map<string, number>();
  for (const { ad, days } of figures.flatMap(({ adGroups }) => adGroups.flatMap(({ ads }) => ads))) {
    for (const [day, metrics] of days) {
      const key = `${ad.product.asin} ${day}`;
      units.set(key, (units.get(key) ?? 0) + metrics.units - metrics.otherUnits);
    }
  }
  return units;
}

/** Sums of days, such as those of one product. */
export function sumOf(days: readonly ShopDay[]): Omit<ShopDay, 'day' | 'product'> {
  const sum = { sessions: 0, pageViews: 0, units: 0, lines: 0, sales: 0, refunded: 0 };
  for (const day of days) {
    sum.sessions += day.sessions;
    sum.pageViews += day.pageViews;
    sum.units += day.units;
    sum.lines += day.lines;
    sum.sales += day.sales;
    sum.refunded += day.refunded;
  }
  return sum;
}
