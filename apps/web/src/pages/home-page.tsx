import { useQuery } from '@apollo/client/react';
import { addDays } from '@sellergraph/core/dates';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useView } from '../features/catalog/view.ts';
import { useMay, useViewer } from '../features/identity/viewer.ts';
import { graphql } from '../gql/gql.ts';
import { cx } from '../shared/class-names.ts';
import { buttonClass } from '../shared/controls/button.tsx';
import { Icon } from '../shared/controls/icon.tsx';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useSettled } from '../shared/use-settled.ts';
import { useTitle } from '../shared/use-title.ts';
import { HomeOverview } from './home-overview.tsx';

const HomePageQuery = graphql(`
  query HomePageQuery($range: DateRange!, $compare: Compare, $coverageRange: DateRange!, $withUploads: Boolean!) {
    sellers(first: 100) {
      totalCount
      edges {
        node {
          id
          ...SellerOverview_SellerFragment
        }
      }
    }
    brands(first: 1) {
      totalCount
    }
    uploads(first: 4) @include(if: $withUploads) {
      edges {
        node {
          id
          ...LatestUpload_UploadFragment
        }
      }
    }
    withRejections: uploads(first: 3, where: { withRejections: true }) @include(if: $withUploads) {
      edges {
        node {
          id
          ...RejectedFinding_UploadFragment
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/');
const COVERAGE_DAYS = 30;

/** The sellers' key figures, how far their data reaches, and what needs a look. */
export function HomePage() {
  useTitle('Home');
  const { agency } = useViewer();
  const mayUpload = useMay('upload:create');
  const withUploads = useMay('upload:view');
  const { range, compare, lastDay, seller, sellers } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => {
    const to = lastDay ?? range.to;
    return { range, compare, coverageRange: { from: addDays(to, 1 - COVERAGE_DAYS), to }, withUploads };
  }, [range, compare, lastDay, withUploads]);
  const { data, error, refetch } = useQuery(HomePageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const settled = useSettled(data, variables);
  const refs =
    settled?.data.sellers.edges.map((edge) => edge.node).filter((it) => !seller || it.id === seller.id) ?? [];
  const brands = settled?.data.brands.totalCount;

  return (
    <>
      <PageHead
        title="Home"
        note={`${agency.name}: ${plural(sellers.length, 'seller')}${brands ? `, ${plural(brands, 'brand')}` : ''}`}
        actions={
          mayUpload ? (
            <Link to="/uploads" className={buttonClass({ size: 'small' })}>
              <Icon name="upload" />
              Upload reports
            </Link>
          ) : null
        }
      />
      <div className={cx(page.mainScroll)}>
        {settled && refs.length > 0 ? (
          <HomeOverview
            sellers={refs}
            uploads={settled.data.uploads?.edges.map((edge) => edge.node) ?? null}
            withRejections={settled.data.withRejections?.edges.map((edge) => edge.node) ?? []}
            variables={settled.question}
            isStale={settled.isStale}
            sort={search.sort}
            chartSeller={search.chart ?? null}
            onChange={(change) =>
              void navigate({ search: (previous) => ({ ...previous, ...change }), replace: true, resetScroll: false })
            }
          />
        ) : settled ? (
          <Empty icon="store" title="No sellers yet">
            Sellers are created on the command line with “sellergraph seller create”. Their figures appear here with the
            first upload.
          </Empty>
        ) : error ? (
          <Failed what="The key figures" error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={8} />
        )}
      </div>
    </>
  );
}

const plural = (count: number, noun: string) => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`);
