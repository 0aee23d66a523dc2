import { derived, measure, standing } from './define-column.ts';
import type { ReportColumn, ReportDays } from './report.ts';

/** Whose part of the market a view shows. */
type View = 'Brand' | 'ASIN';

/** Where both views get their days from. */
export const searchQueryDays: ReportDays = {
  from: 'metadata',
  unit: ['Reporting Range'],
  date: ['Reporting Date'],
};

/** The key columns and figures of the query as a whole. */
export const query: readonly ReportColumn[] = [
  {
    name: 'search_query',
    label: 'Search query',
    type: 'text',
    role: 'key',
    spellings: ['Search Query'],
    required: true,
    verbatim: true,
    description: 'What shoppers typed.',
  },
  standing('count', [
    'search_query_score',
    'Rank',
    ['Search Query Score'],
    'Place of the query among those of the view, 1 the most important.',
  ]),
  measure('count', ['query_volume', 'Query volume', ['Search Query Volume'], 'Times the query was searched for.']),
];

/** A step of the funnel with the names that files give it: British files say basket where others say cart. */
interface Step {
  readonly name: string;
  readonly own: string;
  readonly label: string;
  readonly words: readonly string[];
  /** The rate of the step, as its header ends. */
  readonly rates: readonly string[];
  /** The step tells prices and shipping speeds. */
  readonly detailed: boolean;
}

const steps: readonly Step[] = [
  { name: 'impressions', own: 'impression', label: 'Impressions', words: ['Impressions'], rates: [], detailed: false },
  { name: 'clicks', own: 'click', label: 'Clicks', words: ['Clicks'], rates: ['Click Rate %'], detailed: true },
  {
    name: 'cart_adds',
    own: 'cart_add',
    label: 'Cart adds',
    words: ['Cart Adds', 'Basket Adds'],
    rates: ['Cart Add Rate %', 'Basket Add Rate %'],
    detailed: true,
  },
  {
    name: 'purchases',
    own: 'purchase',
    label: 'Purchases',
    words: ['Purchases'],
    rates: ['Purchase Rate %'],
    detailed: true,
  },
];

const speeds = [
  { name: 'same_day', label: 'same day', words: ['Same Day Shipping Speed', 'Same-Day Shipping Speed'] },
  { name: 'one_day', label: 'one day', words: ['1D Shipping Speed', '1D-Shipping Speed'] },
  { name: 'two_day', label: 'two days', words: ['2D Shipping Speed', '2D-Shipping Speed'] },
];

/** The funnel of a query: the market's figures, and the part of the view's brand or ASIN. */
export function funnel(view: View): ReportColumn[] {
  return steps.flatMap((step) => stepColumns(step, view));
}

function stepColumns({ name, own, label, words, rates, detailed }: Step, view: View): ReportColumn[] {
  const spelled = (...ends: string[]) => words.flatMap((word) => ends.map((end) => `${word}: ${end}`));
  const whose = view === 'Brand' ? 'the brand' : 'the ASIN';
  const lower = label.toLowerCase();
  const columns: ReportColumn[] = [
    measure('count', [name, label, spelled('Total Count'), `All ${lower} that followed the query.`]),
    measure('count', [`own_${name}`, `Own ${lower}`, spelled(`${view} Count`), `Those of products of ${whose}.`], {
      telling: true,
    }),
    derived('ratio', [`own_${own}_share`, `Own share of ${lower}`, spelled(`${view} Share %`), `Own ${lower} ÷ all.`], {
      telling: true,
      quotient: [`own_${name}`, name],
    }),
  ];
  if (rates.length > 0) {
    const description = `${label} ÷ query volume; above 1 where shoppers do it more than once.`;
    columns.push(
      derived('ratio', [`${own}_rate`, `${label} per query`, spelled(...rates), description], {
        quotient: [name, 'query_volume'],
      }),
    );
  }
  return detailed ? [...columns, ...details({ name, own, label, spelled, view, whose })] : columns;
}

interface DetailedStep extends Pick<Step, 'name' | 'own' | 'label'> {
  readonly spelled: (...ends: string[]) => string[];
  readonly view: View;
  readonly whose: string;
}

function details({ name, own, label, spelled, view, whose }: DetailedStep): ReportColumn[] {
  const lower = label.toLowerCase();
  return [
    standing('money', [
      `${own}_price_micros`,
      `${label}: price`,
      spelled('Price (Median)'),
      `Median price at ${lower}, in the currency of the marketplace.`,
    ]),
    standing(
      'money',
      [
        `own_${own}_price_micros`,
        `Own ${lower}: price`,
        spelled(`${view} Price (Median)`),
        `Median price at ${lower} of products of ${whose}; null when there were none.`,
      ],
      { telling: true },
    ),
    ...speeds.map((speed) =>
      measure('count', [
        `${name}_${speed.name}`,
        `${label}: ${speed.label}`,
        spelled(...speed.words),
        `Those with the promise of delivery within ${speed.label === 'same day' ? 'the same day' : speed.label}.`,
      ]),
    ),
  ];
}
