import { type ShopDay, sumOf } from '../figures/shop.ts';
import { createRandom } from '../random.ts';
import { inventAsin } from '../world/identifiers.ts';
import { writeCsv } from './csv.ts';
import type { Download } from './download.ts';

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$' };

const grouped = (count: number): string => count.toLocaleString('en-US');
const percent = (part: number, whole: number): string => `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(2)}%`;

function moneyOf({ account }: Download): (minorUnits: number) => string {
  const symbol = SYMBOLS[account.spec.currency] ?? '';
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (minorUnits) => `${symbol}${(minorUnits / 100).toLocaleString('en-US', options)}`;
}

/** A day as the marketplace writes it. */
function shortDay({ account, calendar }: Download, day: number): string {
  const [year, month, date] = calendar.iso(day).split('-');
  return account.spec.marketplace === 'US' ? `${month}/${date}/${year}` : `${date}/${month}/${year}`;
}

/** ASIN of the family that a product belongs to: that of its line. */
export const parentAsin = (seller: string, line: string): string => inventAsin('B0Z', `${seller} family of ${line}`);

/** Title of a product. */
export const productTitle = ({ account }: Download, line: string, code: string): string =>
  `${account.spec.brands[0]?.name ?? account.spec.name} ${line} – ${code}`;

const BY_DATE_HEADER = [
  'Date',
  'Ordered Product Sales',
  'Units Ordered',
  'Total Order Items',
  'Page Views',
  'Sessions',
  'Buy Box Percentage',
  'Unit Session Percentage',
  'Average Offer Count',
  'Average Parent Items',
];

/** Sales and traffic by date: a row for each day. */
export function writeSalesTrafficByDate(download: Download, shop: readonly ShopDay[]): Buffer {
  const money = moneyOf(download);
  const random = createRandom(`buy box ${download.account.spec.key}`);
  const parents = new Set(download.account.products.map(({ line }) => line)).size;
  const rows = [...Map.groupBy(shop, ({ day }) => day)].map(([day, days]) => {
    const { sales, units, lines, pageViews, sessions } = sumOf(days);
    return [
      shortDay(download, day),
      money(sales),
      grouped(units),
      grouped(lines),
      grouped(pageViews),
      grouped(sessions),
      `${random.integer(95, 99)}%`,
      percent(units, sessions),
      String(download.account.products.length),
      String(parents),
    ];
  });
  return writeCsv([BY_DATE_HEADER, ...rows]);
}

const FIGURES_HEADER = [
  'Sessions - Mobile App',
  'Sessions - Browser',
  'Sessions - Total',
  'Session Percentage - Total',
  'Page Views - Mobile App',
  'Page Views - Browser',
  'Page Views - Total',
  'Page Views Percentage - Total',
  'Featured Offer (Buy Box) Percentage',
  'Units Ordered',
  'Unit Session Percentage',
  'Ordered Product Sales',
  'Total Order Items',
  'Units Refunded',
  'Refund Rate',
];

function figures(download: Download, days: readonly ShopDay[], all: readonly ShopDay[], buyBox: number): string[] {
  const money = moneyOf(download);
  const { sessions, pageViews, units, sales, lines, refunded } = sumOf(days);
  const whole = sumOf(all);
  const inApp = Math.round(sessions * 0.68);
  const viewsInApp = Math.round(pageViews * 0.66);
  return [
    grouped(inApp),
    grouped(sessions - inApp),
    grouped(sessions),
    percent(sessions, whole.sessions),
    grouped(viewsInApp),
    grouped(pageViews - viewsInApp),
    grouped(pageViews),
    percent(pageViews, whole.pageViews),
    `${buyBox.toFixed(2)}%`,
    grouped(units),
    percent(units, sessions),
    money(sales),
    grouped(lines),
    grouped(refunded),
    percent(refunded, units),
  ];
}

/** Detail page sales and traffic by parent, over all the days together: most sessions first. */
export function writeSalesTrafficByParent(download: Download, shop: readonly ShopDay[]): Buffer {
  const { spec } = download.account;
  const random = createRandom(`parents of ${spec.key}`);
  const rows = mostSessionsFirst(Map.groupBy(shop, ({ product }) => product.line)).map(([line, days]) => [
    parentAsin(spec.key, line),
    productTitle(download, line, 'all variants'),
    ...figures(download, days, shop, random.between(93, 99.8)),
  ]);
  return writeCsv([['(Parent) ASIN', 'Title', ...FIGURES_HEADER], ...rows]);
}

/** The same by child. */
export function writeSalesTrafficByChild(download: Download, shop: readonly ShopDay[]): Buffer {
  const { spec } = download.account;
  const random = createRandom(`children of ${spec.key}`);
  const rows = mostSessionsFirst(Map.groupBy(shop, ({ product }) => product.asin)).flatMap(([asin, days]) => {
    const [first] = days;
    if (!first) return [];
    const { line, code } = first.product;
    const own = figures(download, days, shop, random.between(90, 99.9));
    return [[parentAsin(spec.key, line), asin, productTitle(download, line, code), ...own]];
  });
  return writeCsv([['(Parent) ASIN', '(Child) ASIN', 'Title', ...FIGURES_HEADER], ...rows]);
}

function mostSessionsFirst(groups: Map<string, ShopDay[]>): [string, ShopDay[]][] {
  return [...groups].toSorted(([, a], [, b]) => sumOf(b).sessions - sumOf(a).sessions);
}
