import { useQuery } from '@apollo/client/react';
import { reportByType } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSetView } from '../features/catalog/use-set-view.ts';
import { useView } from '../features/catalog/view.ts';
import { pageOfReport } from '../features/reports/rows/report-pages.ts';
import { NoReport, ReportView } from '../features/reports/rows/report-view.tsx';
import styles from '../features/reports/rows/rows.module.css';
import type { RowsSearch } from '../features/reports/rows/rows-search.ts';
import { ReportsOfSellerQuery } from '../features/reports/rows/seller-reports.ts';
import { cx } from '../shared/class-names.ts';
import { Button, buttonClass } from '../shared/controls/button.tsx';
import { ViewTabs } from '../shared/controls/view-tabs.tsx';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useTitle } from '../shared/use-title.ts';

const route = getRouteApi('/signed-in/reports/$type');

/** The rows of one report: one page for all of them, made from what the report declares. */
export function ReportPage() {
  const { type } = route.useParams();
  const report = reportByType(type);
  return report ? <KnownReport key={type} report={report} /> : <UnknownReport />;
}

function KnownReport({ report }: { report: ReportDeclaration }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { seller } = useView();
  const own = pageOfReport(report.type)?.page;
  const title = own?.title ?? report.label;
  useTitle(title);
  const { data, error, refetch } = useQuery(ReportsOfSellerQuery, {
    variables: { seller: seller?.id ?? '' },
    skip: !seller,
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.seller?.reports.find(({ type }) => type === report.type);
  const change = useCallback(
    (next: RowsSearch, replace = false) =>
      void navigate({ search: (previous) => ({ ...previous, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  const views = Object.entries(own?.views ?? {}).map(([value, { tab }]) => ({ value, label: tab }));
  return (
    <>
      <PageHead title={title} note={own?.note ?? report.grain}>
        {views.length > 1 ? (
          <ViewTabs
            label="Reports of this page"
            views={views}
            value={report.type}
            // Columns, order and rows are the report's own; seller and days stay.
            onChange={(type) => void navigate({ to: '/reports/$type', params: { type }, search: {} })}
          />
        ) : null}
      </PageHead>
      {!seller ? (
        <ChooseReportSeller report={report} />
      ) : found ? (
        <ReportView report={report} seller={seller} found={found} search={search} onChange={change} />
      ) : data ? (
        <NoReport report={report} seller={seller} />
      ) : error ? (
        <Failed what="The report" error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={10} />
      )}
    </>
  );
}

/** Rows are in the currency of their seller, so one is chosen first. */
function ChooseReportSeller({ report }: { report: ReportDeclaration }) {
  const { sellers } = useView();
  const setView = useSetView();
  return (
    <Empty icon="store" title={`Whose rows of “${report.label}”?`}>
      <span className={cx(styles.sellers)}>
        {sellers.map(({ id, name, marketplace }) => (
          <Button key={id} variant="link" onPress={() => setView({ seller: id })}>
            {name} {marketplace}
          </Button>
        ))}
      </span>
    </Empty>
  );
}

function UnknownReport() {
  useTitle('Reports');
  return (
    <Empty
      icon="search"
      title="There is no such report"
      action={
        <Link to="/reports" className={buttonClass({ size: 'small' })}>
          See all reports
        </Link>
      }
    >
      The link may be old, or mistyped.
    </Empty>
  );
}
