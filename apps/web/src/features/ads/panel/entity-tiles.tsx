import { useSuspenseFragment } from '@apollo/client/react';
import type { MetricName } from '@sellergraph/core/metrics';
import { graphql } from '../../../gql/gql.ts';
import { cx } from '../../../shared/class-names.ts';
import { MetricTile } from '../../../shared/figures/metric-tile.tsx';
import tiles from '../../../shared/figures/tiles.module.css';
import { formatRange } from '../../../shared/format/days.ts';
import type { MeasuredRef, MeasuredTypename } from '../measured-ref.ts';
import styles from './panel.module.css';
import type { PanelVariables } from './panel-variables.ts';

const EntityTilesFragment = graphql(`
  fragment EntityTiles_MeasuredFragment on Measured {
    __typename
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
  }
`);

const shown: readonly MetricName[] = ['spend', 'sales', 'acos', 'orders', 'clicks', 'cpc', 'cvr', 'orderValue'];

const campaignReport = 'From the Sponsored Products campaign report.';
const targetingReport = 'From the Sponsored Products targeting report.';
const productReport = 'From the Sponsored Products advertised product report.';
const sources: Readonly<Record<MeasuredTypename, string>> = {
  Seller: campaignReport,
  Portfolio: 'The sum of its campaigns: Amazon has no report of its own for portfolios.',
  Campaign: campaignReport,
  AdGroup: productReport,
  Keyword: targetingReport,
  ProductTargeting: targetingReport,
  ProductAd: productReport,
};

interface EntityTilesProps {
  entity: MeasuredRef;
  variables: PanelVariables;
  isStale: boolean;
}

/** The figures of an entity with their changes. */
export function EntityTiles({ entity, variables, isStale }: EntityTilesProps) {
  const { data } = useSuspenseFragment({ fragment: EntityTilesFragment, from: entity, variables });
  const { range, previousRange, withPrevious } = variables;
  return (
    <div className={cx(tiles.tiles, tiles.tilesSm, tiles.tiles4, styles.tiles, isStale && tiles.stale)}>
      {shown.map((name) => (
        <MetricTile
          key={name}
          name={name}
          now={data.metrics}
          before={data.metrics.previous ?? null}
          currency={data.metrics.currency}
          days={formatRange(range.from, range.to)}
          previousDays={withPrevious ? formatRange(previousRange.from, previousRange.to) : null}
          source={sources[data.__typename]}
        />
      ))}
    </div>
  );
}
