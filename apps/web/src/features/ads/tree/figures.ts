import { graphql } from '../../../gql/gql.ts';
import { type FigureValues, metricNames } from '../../../shared/figures/figure-values.ts';

/** What a row of the tree shows of an entity: its figures, those of the period compared with, and its daily spend. */
export const TreeRowFragment = graphql(`
  fragment TreeRow_MeasuredFragment on Measured {
    id
    metrics(range: $range, compare: $compare) {
      currency
      impressions
      clicks
      spend
      sales
      orders
      units
      ctr
      cpc
      acos
      roas
      cvr
      orderValue
      previous {
        impressions
        clicks
        spend
        sales
        orders
        units
        ctr
        cpc
        acos
        roas
        cvr
        orderValue
      }
    }
    series(range: $range) @include(if: $sparklines) {
      spend
    }
  }
`);

export interface RowFigures {
  readonly now: FigureValues;
  readonly before: FigureValues | null;
  readonly dailySpend: readonly (string | null)[] | null;
}

/** Figures without what the graph adds to them. */
export function valuesOf(record: FigureValues): FigureValues {
  return Object.fromEntries(metricNames.map((name) => [name, record[name] ?? null]));
}
