import { useSuspenseFragment } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { DayChart } from '../../../shared/chart/day-chart.tsx';
import { Segmented } from '../../../shared/controls/segmented.tsx';
import { formatRange } from '../../../shared/format/days.ts';
import { useView } from '../../catalog/view.ts';
import { dayMeasures } from '../day-measures.ts';
import type { MeasuredRef } from '../measured-ref.ts';
import type { CampaignsChange, CampaignsSearch } from '../tree/tree-search.ts';
import type { PanelVariables } from './panel-variables.ts';

const EntityChartFragment = graphql(`
  fragment EntityChart_MeasuredFragment on Measured {
    id
    series(range: $range, grain: $grain) {
      currency
      days
      spend
      sales
      acos
    }
    previousSeries: series(range: $previousRange, grain: $grain) @include(if: $withPrevious) {
      currency
      days
      spend
      sales
      acos
    }
  }
`);

interface EntityChartProps {
  entity: MeasuredRef;
  variables: PanelVariables;
  isStale: boolean;
  search: CampaignsSearch;
  onChange: (change: CampaignsChange, replace?: boolean) => void;
}

const noneHidden: readonly string[] = [];

/** Spend, sales and ACOS of an entity by day or week; what is hidden is in the address. */
export function EntityChart({ entity, variables, isStale, search, onChange }: EntityChartProps) {
  const { data } = useSuspenseFragment({ fragment: EntityChartFragment, from: entity, variables });
  const { maturingFrom } = useView();
  const { previousRange, withPrevious, grain } = variables;
  const chart = useMemo(
    () =>
      dayMeasures({
        now: data.series,
        before: data.previousSeries ?? null,
        previousLabel: withPrevious ? formatRange(previousRange.from, previousRange.to) : null,
        maturingFrom: grain === 'DAY' ? maturingFrom : null,
      }),
    [data.series, data.previousSeries, withPrevious, previousRange, maturingFrom, grain],
  );
  return (
    <DayChart
      title={grain === 'WEEK' ? 'By week' : 'By day'}
      chart={chart}
      height={196}
      hidden={search.hide ?? noneHidden}
      onHidden={(hide) => onChange({ hide: hide.length > 0 ? hide : undefined }, true)}
      asTable={search.chart === 'table'}
      onAsTable={(asTable) => onChange({ chart: asTable ? 'table' : undefined }, true)}
      isStale={isStale}
      controls={
        <Segmented
          label="Grain"
          small
          options={[
            { value: 'day', label: 'Day' },
            { value: 'week', label: 'Week' },
          ]}
          value={search.grain ?? 'day'}
          onChange={(value) => onChange({ grain: value === 'week' ? 'week' : undefined }, true)}
        />
      }
    />
  );
}
