import { fact, key, measure, standing } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';

const optional = { required: false, mayBeBlank: true } as const;

export const azureUsage: ReportDeclaration = {
  type: 'azure_usage',
  label: 'Azure usage',
  grain: 'What one meter of one resource cost on one day. Of the agency’s own cloud, not of a seller’s business.',
  level: 'account',
  makesFiguresOf: [],
  days: { from: 'row', date: ['date', 'UsageDateTime', 'UsageDate'] },
  dayOrder: 'month-first',
  currency: null,
  columns: [
    key(['subscription_id', 'Subscription', ['SubscriptionId', 'SubscriptionGuid'], "Azure's id of the subscription."]),
    key(['resource_id', 'Resource', ['ResourceId', 'InstanceId'], 'Path of the resource; empty for what has none.'], {
      mayBeBlank: true,
    }),
    key(['meter_id', 'Meter id', ['MeterId'], "Azure's id of what was metered."], { telling: true }),
    key(
      ['charge_type', 'Charge', ['chargeType'], 'Usage, Purchase, Refund, …; empty in files of a subscription.'],
      optional,
    ),
    key(['currency', 'Currency', ['billingCurrency', 'BillingCurrencyCode', 'Currency'], 'ISO code of the cost.'], {
      mayBeBlank: true,
    }),
    measure(
      'decimal',
      [
        'cost',
        'Cost',
        ['costInBillingCurrency', 'PreTaxCost', 'Cost'],
        'In the billing currency before tax, exact to the last decimal; negative for refunds.',
      ],
      { required: true },
    ),
    measure('decimal', ['cost_usd', 'Cost in US dollars', ['costInUsd'], 'The same cost in US dollars.']),
    measure('decimal', ['quantity', 'Quantity', ['quantity', 'UsageQuantity'], 'In units of the meter.'], {
      required: true,
    }),
    standing('decimal', [
      'effective_price',
      'Price',
      ['effectivePrice', 'ResourceRate'],
      'Of one unit, after discounts.',
    ]),
    fact('text', ['unit_of_measure', 'Unit', ['unitOfMeasure'], '1 Hour, 1/Month, …']),
    fact('text', ['meter_name', 'Meter', ['meterName'], 'What was metered.']),
    fact('text', ['meter_category', 'Category', ['meterCategory'], 'Service, as Azure groups meters.']),
    fact('text', ['meter_sub_category', 'Subcategory', ['meterSubCategory'], 'Part of the service.']),
    fact('text', ['meter_region', 'Region of the meter', ['meterRegion'], 'Region by which it is charged.']),
    fact('text', ['consumed_service', 'Service', ['consumedService'], 'Provider of the resource.']),
    fact('text', ['service_family', 'Service family', ['serviceFamily'], 'Compute, Storage, …']),
    fact('text', ['product_name', 'Product', ['ProductName'], 'Full name of what is charged.']),
    fact('text', ['subscription_name', 'Subscription name', ['subscriptionName'], 'Its name.']),
    fact('text', [
      'resource_group',
      'Resource group',
      ['resourceGroupName', 'ResourceGroup'],
      'Group of the resource.',
    ]),
    fact('text', ['resource_location', 'Location', ['resourceLocation'], 'Data centre of the resource.']),
    fact('text', ['invoice_id', 'Invoice', ['invoiceId'], 'Invoice that charges it; null before there is one.']),
    fact('text', ['pricing_model', 'Pricing', ['pricingModel'], 'OnDemand, Reservation, …']),
    fact('text', ['tags', 'Tags', ['tags'], "The resource's tags as JSON."], { maxChars: 16_000 }),
  ],
};
