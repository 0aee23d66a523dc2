import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { EntityPanel } from '../features/ads/panel/entity-panel.tsx';
import { CampaignTree } from '../features/ads/tree/campaign-tree.tsx';
import { FilterBar } from '../features/ads/tree/filter-bar.tsx';
import { NoMatch } from '../features/ads/tree/no-match.tsx';
import { nextSort } from '../features/ads/tree/ordering.ts';
import { TotalRow } from '../features/ads/tree/total-row.tsx';
import { type CampaignsChange, isFiltered } from '../features/ads/tree/tree-search.ts';
import { useQuestion } from '../features/ads/tree/use-question.ts';
import { useTree } from '../features/ads/tree/use-tree.ts';
import { useView } from '../features/catalog/view.ts';
import { graphql } from '../gql/gql.ts';
import { cx } from '../shared/class-names.ts';
import { buttonClass } from '../shared/controls/button.tsx';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed, PanelBoundary } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { useSettled } from '../shared/use-settled.ts';
import { useTitle } from '../shared/use-title.ts';

const CampaignsPageQuery = graphql(`
  query CampaignsPageQuery($seller: ID!, $range: DateRange!, $compare: Compare, $sparklines: Boolean!) {
    seller(id: $seller) {
      id
      campaigns(first: 1) {
        totalCount
      }
      ...TreeRow_MeasuredFragment
    }
  }
`);

const route = getRouteApi('/signed-in/campaigns');

/** The ads of one seller or of all, from the portfolio down to the search term. */
export function CampaignsPage() {
  useTitle('Campaigns');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { seller, sellers, maturing } = useView();
  const [isFilterOpen, setFilterOpen] = useState(false);
  const { question, columns } = useQuestion(search);
  const { variables, sort } = question;
  const open = useMemo(() => new Set(search.open), [search.open]);
  const tree = useTree(seller?.id ?? null, question, open);
  const { data, error, refetch } = useQuery(CampaignsPageQuery, {
    variables: { seller: seller?.id ?? '', ...variables },
    skip: !seller,
  });
  const settled = useSettled(data, variables);
  const total = settled?.data.seller?.id === seller?.id ? settled?.data.seller : null;
  const campaignCount = total?.campaigns.totalCount ?? null;

  const change = useCallback(
    (next: CampaignsChange, replace = false) =>
      void navigate({ search: (previous) => ({ ...previous, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  const setOpen = useCallback(
    (keys: readonly string[], isOpen: boolean) => {
      const next = isOpen ? [...new Set([...open, ...keys])] : [...open].filter((key) => !keys.includes(key));
      change({ open: next.length > 0 ? next : undefined }, true);
    },
    [open, change],
  );
  const hasNone = seller ? campaignCount === 0 : sellers.length === 0;
  const matchesNone =
    isFiltered(search) &&
    seller !== null &&
    tree.rows.length > 0 &&
    tree.rows.every(({ node }) => node.row === 'empty');

  return (
    <>
      <PageHead title="Campaigns" />
      <FilterBar search={search} onChange={change} isFilterOpen={isFilterOpen} setFilterOpen={setFilterOpen} />
      <div className={cx(page.split, page.ruled)}>
        <div className={cx(page.pane)}>
          {error && !total ? (
            <Failed what="The seller" error={error} onRetry={() => void refetch()} />
          ) : hasNone ? (
            <Empty
              icon="tree"
              title={seller ? `No campaigns for ${seller.name} yet` : 'No sellers yet'}
              action={
                <Link to="/uploads" className={buttonClass({ variant: 'primary', size: 'small' })}>
                  Upload bulk file
                </Link>
              }
            >
              Upload the bulk file and the tree appears. Reports that came first are kept and link themselves.
            </Empty>
          ) : matchesNone ? (
            <NoMatch search={search} campaignCount={campaignCount} onChange={change} />
          ) : (
            <PanelBoundary what="The tree">
              <CampaignTree
                tree={tree}
                columns={columns}
                sort={sort}
                onSort={(column) => change({ sort: nextSort(column, sort) }, true)}
                setOpen={setOpen}
                panel={search.panel ?? null}
                onPanel={(id) => change({ panel: id ?? undefined })}
                onFilter={() => setFilterOpen(true)}
                currency={seller?.currency ?? null}
                maturing={maturing}
                total={
                  total && settled && seller ? (
                    <TotalRow
                      columns={columns}
                      seller={total}
                      variables={settled.question}
                      campaignCount={total.campaigns.totalCount}
                      isFiltered={isFiltered(search)}
                      currency={seller.currency}
                      isStale={settled.isStale}
                    />
                  ) : null
                }
              />
            </PanelBoundary>
          )}
        </div>
        {search.panel ? (
          <PanelBoundary key={search.panel} what="The panel">
            <EntityPanel
              id={search.panel}
              search={search}
              onChange={change}
              onClose={() => change({ panel: undefined })}
            />
          </PanelBoundary>
        ) : null}
      </div>
    </>
  );
}
