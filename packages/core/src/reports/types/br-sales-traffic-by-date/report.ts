import * as column from '../../business-report-columns.ts';
import { derived, measure, standing } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';

export const brSalesTrafficByDate: ReportDeclaration = {
  type: 'br_sales_traffic_by_date',
  label: 'Sales and traffic by date',
  grain: 'The whole account on one day, in one week or in one month.',
  level: 'account',
  makesFiguresOf: [],
  days: { from: 'gaps', date: ['Date'] },
  dayOrder: 'month-first',
  currency: null,
  columns: [
    ...column.orderedSales,
    ...column.traffic,
    ...column.shipped,
    measure('count', ['feedback_received', 'Feedback', ['Feedback Received'], 'Ratings that buyers gave the seller.']),
    measure('count', [
      'negative_feedback_received',
      'Negative feedback',
      ['Negative Feedback Received'],
      'Ratings of one or two stars.',
    ]),
    measure('count', ['claims_granted', 'Claims granted', ['A-to-z Claims Granted'], 'A-to-z claims granted.']),
    measure('money', ['claims_amount_micros', 'Claims amount', ['Claims Amount'], 'Paid for A-to-z claims.']),
    ...column.buyBox,
    standing('decimal', [
      'average_offer_count',
      'Offers',
      ['Average Offer Count'],
      'Average number of offers that were listed.',
    ]),
    standing('decimal', [
      'average_parent_items',
      'Parent items',
      ['Average Parent Items'],
      'Average number of variation families that were listed.',
    ]),
    derived(
      'money',
      [
        'average_sales_per_order_item',
        'Sales per order item',
        ['Average Sales per Order Item', 'Average Sales per Order Item - B2B'],
        'Sales ÷ order items.',
      ],
      { quotient: ['sales_micros', 'orders'] },
    ),
    derived(
      'decimal',
      [
        'average_units_per_order_item',
        'Units per order item',
        ['Average Units per Order Item', 'Average Units per Order Item - B2B'],
        'Units ÷ order items.',
      ],
      { quotient: ['units', 'orders'] },
    ),
    derived(
      'money',
      [
        'average_selling_price',
        'Selling price',
        ['Average Selling Price', 'Average Selling Price - B2B'],
        'Sales ÷ units.',
      ],
      { quotient: ['sales_micros', 'units'] },
    ),
    derived('ratio', [
      'negative_feedback_rate',
      'Negative feedback rate',
      ['Received Negative Feedback Rate'],
      'Negative feedback ÷ feedback.',
    ]),
    ...column.rates,
  ],
};
