import { type ShopDay, sumOf } from '../figures/shop.ts';
import { createRandom } from '../random.ts';
import { productTitle } from './business-reports.ts';
import type { Download } from './download.ts';

const HEADER = [
  'Country',
  'Product Name',
  'FNSKU',
  'Merchant SKU',
  'ASIN',
  'Condition',
  'Supplier',
  'Supplier part no.',
  'Currency code',
  'Price',
  'Sales last 30 days',
  'Units Sold Last 30 Days',
  'Total Units',
  'Inbound',
  'Available',
  'FC transfer',
  'FC Processing',
  'Customer Order',
  'Unfulfillable',
  'Working',
  'Shipped',
  'Receiving',
  'Fulfilled by',
  'Total Days of Supply (including units from open shipments)',
  'Days of Supply at Amazon Fulfillment Network',
  'Alert',
  'Recommended replenishment qty',
  'Recommended ship date',
  'Recommended action',
];

const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', US: 'US' };
const LEAD_DAYS = 45;
const WINDOW_DAYS = 30;

/** The stock of every SKU on the day of the download, and what Amazon advises to send. */
export function writeRestockInventory(download: Download, shop: readonly ShopDay[]): Buffer {
  const { account, asOf } = download;
  const random = createRandom(`stock ${account.spec.key} ${asOf}`);
  const recent = shop.filter(({ day }) => day > asOf - WINDOW_DAYS);
  const byAsin = Map.groupBy(recent, ({ product }) => product.asin);
  const rows = [...byAsin].flatMap(([asin, days]) => {
    const [first] = days;
    if (!first) return [];
    const { product } = first;
    const { units, sales } = sumOf(days);
    const daily = units / WINDOW_DAYS;
    const available = random.chance(0.08) ? 0 : Math.round(daily * random.between(6, 90)) + random.integer(0, 6);
    const shipped = random.chance(0.35) ? Math.round(daily * random.between(10, 40)) : 0;
    const transfer = random.integer(0, 6);
    const ordered = random.integer(0, Math.max(1, Math.round(daily)));
    const total = available + shipped + transfer + ordered;
    const supply = daily === 0 ? '' : String(Math.min(365, Math.round(total / daily)));
    const atAmazon = daily === 0 ? '' : String(Math.min(365, Math.round(available / daily)));
    const wanted = Math.max(0, Math.round(daily * LEAD_DAYS) - total);
    return [
      [
        COUNTRIES[account.spec.marketplace] ?? 'US',
        productTitle(download, product.line, product.code),
        asin,
        product.sku,
        asin,
        'New',
        'unassigned',
        '',
        account.spec.currency,
        (product.price / 100).toFixed(2),
        (sales / 100).toFixed(2),
        String(units),
        String(total),
        String(shipped),
        String(available),
        String(transfer),
        '0',
        String(ordered),
        String(random.chance(0.2) ? random.integer(1, 5) : 0),
        '0',
        String(shipped),
        '0',
        'Amazon',
        supply,
        atAmazon,
        available === 0 ? 'out_of_stock' : wanted > 0 ? 'low_stock' : '',
        String(wanted),
        wanted > 0 ? shipBy(download) : '',
        wanted > 0 ? 'Create shipping plan' : 'No action required',
      ],
    ];
  });
  return Buffer.from([HEADER, ...rows].map((cells) => `${cells.join('\t')}\r\n`).join(''));
}

/** Four days on, as the marketplace writes days. */
function shipBy({ account, calendar, asOf }: Download): string {
  const [year, month, date] = calendar.iso(asOf + 4).split('-');
  return account.spec.marketplace === 'US' ? `${month}/${date}/${year}` : `${date}/${month}/${year}`;
}
