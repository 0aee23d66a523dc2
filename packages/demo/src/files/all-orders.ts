import type { ShopDay } from '../figures/shop.ts';
import { createRandom, type Random } from '../random.ts';
import { productTitle } from './business-reports.ts';
import type { Download } from './download.ts';

/** The order report with the columns about buyers left blank, as a seller without a tax invoice sees it. */
const HEADER = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'order-channel',
  'ship-service-level',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'shipping-tax',
  'item-promotion-discount',
  'ship-promotion-discount',
  'promotion-ids',
  'is-business-order',
];

const SITES: Readonly<Record<string, string>> = { UK: 'Amazon.co.uk', US: 'Amazon.com' };
const CANCELLED = 0.02;
const HOUR = 3_600_000;

/** Every line of an order of these days as tab-separated text, newest first. Nothing is quoted. */
export function writeAllOrders(download: Download, shop: readonly ShopDay[]): Buffer {
  const random = createRandom(`orders ${download.account.spec.key}`);
  const lines = shop.flatMap((day) =>
    Array.from({ length: day.lines }, (_, index) => line(download, day, unitsOf(day, index), random)),
  );
  const rows = lines.toSorted((a, b) => b.at - a.at).map(({ cells }) => cells);
  return Buffer.from([HEADER, ...rows].map((cells) => `${cells.join('\t')}\n`).join(''));
}

/** Units of a line: one, and the first line of a day has what is left. */
const unitsOf = ({ units, lines }: ShopDay, index: number): number => (index === 0 ? units - lines + 1 : 1);

function line(download: Download, { day, product }: ShopDay, units: number, random: Random) {
  const { account, calendar, at } = download;
  const bought = Math.min(calendar.instant(day, random.between(0, 24)), at - HOUR);
  const age = (at - bought) / HOUR;
  const isCancelled = random.chance(CANCELLED);
  const isPending = !isCancelled && age < 12;
  const status = isCancelled ? 'Cancelled' : isPending ? 'Pending' : 'Shipped';
  const updated = Math.min(bought + random.between(1, 30) * HOUR, at);
  const price = isCancelled || isPending ? '' : ((units * product.price) / 100).toFixed(2);
  const id = `${random.integer(202, 206)}-${random.integer(1_000_000, 9_999_999)}-${random.integer(1_000_000, 9_999_999)}`;
  const cells = [
    id,
    '',
    instant(bought),
    instant(updated),
    status,
    'Amazon',
    SITES[account.spec.marketplace] ?? 'Amazon.com',
    '',
    random.pick(['Standard', 'Expedited', 'Expedited', 'SecondDay']),
    productTitle(download, product.line, product.code),
    product.sku,
    product.asin,
    isCancelled ? 'Cancelled' : isPending ? 'Unshipped' : 'Shipped',
    String(isCancelled ? 0 : units),
    account.spec.currency,
    price,
    price === '' ? '' : '0.00',
    '',
    '',
    price !== '' && random.chance(0.06) ? ((units * product.price) / 1000).toFixed(2) : '',
    '',
    '',
    String(random.chance(0.05)),
  ];
  return { at: bought, cells };
}

const instant = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');
