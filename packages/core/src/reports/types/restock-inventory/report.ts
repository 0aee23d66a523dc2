import { fact, key, measure, standing } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';

const telling = { telling: true } as const;

export const restockInventory: ReportDeclaration = {
  type: 'restock_inventory',
  label: 'Restock inventory',
  grain: 'The stock of one SKU in one country as it was on one day, with what Amazon advises to send.',
  level: 'account',
  makesFiguresOf: [],
  days: { from: 'snapshot' },
  dayOrder: 'by-country',
  currency: { spellings: ['Currency Code'], mayBeBlank: true },
  columns: [
    key(['country', 'Country', ['Country'], 'Country of the stock: US, GB, …']),
    key(['sku', 'SKU', ['SKU', 'Merchant SKU'], 'SKU of the offer.'], { type: 'sku' }),
    key(['fnsku', 'FNSKU', ['FNSKU'], "Amazon's label of the stock; the ASIN where stock is commingled."], {
      mayBeBlank: true,
    }),
    fact('asin', ['asin', 'ASIN', ['ASIN'], 'ASIN of the product.'], { required: true }),
    measure(
      'count',
      [
        'units_30d',
        'Units in 30 days',
        ['Sales last 30 days (units)', 'Units Sold Last 30 Days'],
        'Units sold in the 30 days before.',
      ],
      telling,
    ),
    measure(
      'money',
      [
        'sales_30d_micros',
        'Sales in 30 days',
        ['Sales last 30 days (sales)', 'Sales last 30 days'],
        'Sales of the 30 days before.',
      ],
      telling,
    ),
    measure('count', [
      'total_units',
      'Total',
      ['Total Inventory', 'Total Units'],
      'Units inbound, available, reserved and unfulfillable.',
    ]),
    measure('count', ['inbound', 'Inbound', ['Inbound Inventory', 'Inbound'], 'Units on their way to Amazon.']),
    measure('count', ['available', 'Available', ['Available Inventory', 'Available'], 'Units that can be sold.'], {
      required: true,
    }),
    measure('count', [
      'fc_transfer',
      'In transfer',
      ['Reserved - FC transfer', 'FC transfer'],
      'Units on their way between fulfilment centres.',
    ]),
    measure('count', [
      'fc_processing',
      'In processing',
      ['Reserved - FC processing', 'FC Processing'],
      'Units held at a fulfilment centre.',
    ]),
    measure('count', [
      'customer_order',
      'In orders',
      ['Reserved - Customer Order', 'Customer Order'],
      'Units reserved for orders.',
    ]),
    measure('count', ['unfulfillable', 'Unfulfillable', ['Unfulfillable'], 'Units that cannot be sold.']),
    measure('count', ['working', 'Working', ['Working'], 'Units of shipments that are being prepared.']),
    measure('count', ['shipped', 'Shipped', ['Shipped'], 'Units of shipments on their way.']),
    measure('count', ['receiving', 'Receiving', ['Receiving'], 'Units of shipments that are being received.']),
    measure(
      'count',
      [
        'recommended_qty',
        'Recommended quantity',
        ['Recommended Order Quantity', 'Recommended replenishment qty'],
        'Units that Amazon advises to send; null when it gives no advice.',
      ],
      telling,
    ),
    standing('money', ['price_micros', 'Price', ['Price'], 'Price of the offer.']),
    standing(
      'count',
      [
        'days_of_supply',
        'Days of supply',
        ['Days of Supply', 'Total Days of Supply (including units from open shipments)'],
        'Days that the stock lasts, open shipments included; 365 stands for more too. Null without sales.',
      ],
      { openEnded: true },
    ),
    standing(
      'count',
      [
        'days_of_supply_at_amazon',
        'Days of supply at Amazon',
        ['Days of Supply at Amazon Fulfillment Network'],
        'Days that the stock at Amazon lasts; 365 stands for more too.',
      ],
      { openEnded: true },
    ),
    fact('text', [
      'alert',
      'Alert',
      ['Instock Alert', 'Alert'],
      'low_stock, out_of_stock, or null when there is none.',
    ]),
    fact(
      'date',
      [
        'recommended_ship_date',
        'Ship by',
        ['Recommended Order Date', 'Recommended ship date'],
        'Day by which Amazon advises to send; null when it gives no advice.',
      ],
      telling,
    ),
    fact('text', [
      'recommended_action',
      'Recommended action',
      ['Recommended action'],
      'As Amazon words it; null in older files.',
    ]),
    fact('text', ['condition', 'Condition', ['Condition'], 'New, Used, …']),
    fact('text', ['fulfilled_by', 'Fulfilled by', ['Fulfilled by'], 'Amazon, or the seller.']),
    fact('text', ['supplier', 'Supplier', ['Supplier'], 'As the seller named it; null when unassigned.'], {
      noneSpellings: ['unassigned'],
    }),
    fact('text', ['supplier_part_no', 'Supplier part', ['Supplier part no.'], 'As the seller named it.']),
    fact('text', ['product_name', 'Product', ['Product Description', 'Product Name'], 'Title of the product.'], {
      maxChars: 4_000,
    }),
    fact('text', ['unit_storage_size', 'Storage size', ['Unit storage size'], 'With its unit, as the file has it.']),
  ],
};
