import { useQuery } from '@apollo/client/react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { cx } from '../../../shared/class-names.ts';
import panelStyles from '../../../shared/page/side-panel.module.css';
import { Failed } from '../../../shared/states/failed.tsx';
import { Empty, Skeleton } from '../../../shared/states/states.tsx';
import { useSettled } from '../../../shared/use-settled.ts';
import { useView } from '../../catalog/view.ts';
import { measuredRef } from '../measured-ref.ts';
import type { CampaignsChange, CampaignsSearch } from '../tree/tree-search.ts';
import { EntityChart } from './entity-chart.tsx';
import { EntityDetails } from './entity-details.tsx';
import { EntityTiles } from './entity-tiles.tsx';
import styles from './panel.module.css';
import { PanelHead } from './panel-head.tsx';
import type { PanelVariables } from './panel-variables.ts';

const EntityPanelQuery = graphql(`
  query EntityPanelQuery(
    $id: ID!
    $range: DateRange!
    $compare: Compare
    $previousRange: DateRange!
    $withPrevious: Boolean!
    $grain: Grain!
  ) {
    node(id: $id) {
      __typename
      id
      ...PanelHead_MeasuredFragment
      ...EntityTiles_MeasuredFragment
      ...EntityChart_MeasuredFragment
      ...EntityDetails_MeasuredFragment
    }
  }
`);

interface EntityPanelProps {
  id: string;
  search: CampaignsSearch;
  onChange: (change: CampaignsChange, replace?: boolean) => void;
  onClose: () => void;
}

/** Everything about one entity beside the tree: figures, days, settings, history. */
export function EntityPanel({ id, search, onChange, onClose }: EntityPanelProps) {
  const { range, compare, compareRange } = useView();
  const panel = useRef<HTMLElement>(null);
  const grain = search.grain === 'week' ? 'WEEK' : 'DAY';
  const variables = useMemo<PanelVariables>(
    () => ({
      id,
      range,
      compare,
      previousRange: compareRange ?? range,
      withPrevious: compareRange !== null,
      grain,
    }),
    [id, range, compare, compareRange, grain],
  );
  const { data, error, refetch } = useQuery(EntityPanelQuery, { variables });
  const settled = useSettled(data, variables);
  const entity = measuredRef(settled?.data.node);

  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  };

  return (
    <aside ref={panel} className={cx(panelStyles.panel)} aria-label="Details" onKeyDown={onKeyDown}>
      {entity && settled ? (
        <>
          <PanelHead entity={entity} onClose={close} />
          <div className={cx(panelStyles.panelBody)}>
            <EntityTiles entity={entity} variables={settled.question} isStale={settled.isStale} />
            <EntityChart
              entity={entity}
              variables={settled.question}
              isStale={settled.isStale}
              search={search}
              onChange={onChange}
            />
            <EntityDetails entity={entity} />
          </div>
        </>
      ) : error ? (
        <Failed what="The details" error={error} onRetry={() => void refetch()} />
      ) : settled ? (
        <Empty icon="search" title="This is not there any more">
          The link may be old, or the entity belongs to another agency.
        </Empty>
      ) : (
        <PanelSkeleton />
      )}
    </aside>
  );
}

function PanelSkeleton() {
  return (
    <div className={cx(styles.skeleton)} aria-busy="true" aria-label="Loading the details" role="status">
      <Skeleton width="medium" />
      <Skeleton width="long" />
      <Skeleton width="short" />
      <Skeleton width="long" />
    </div>
  );
}
