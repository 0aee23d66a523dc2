import { useQuery } from '@apollo/client/react';
import { reports } from '@sellergraph/core/reports/registry';
import { Link } from '@tanstack/react-router';
import { CoverageKey } from '../features/catalog/coverage-strip.tsx';
import { useView } from '../features/catalog/view.ts';
import { reportPages } from '../features/reports/rows/report-pages.ts';
import { ReportsTable } from '../features/reports/rows/reports-table.tsx';
import styles from '../features/reports/rows/rows.module.css';
import { SellerReportsQuery } from '../features/reports/rows/seller-reports.ts';
import { cx } from '../shared/class-names.ts';
import { buttonClass } from '../shared/controls/button.tsx';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useTitle } from '../shared/use-title.ts';

const paged = new Set(reportPages.flatMap(({ views }) => Object.keys(views)));

/** The reports by what they are read for: the pages first, then the reports that make the daily figures. */
const sections = [
  ...reportPages.map(({ title, note, views }) => ({ title, note, types: Object.keys(views) })),
  {
    title: 'Other reports',
    note: 'The rows that the campaign pages are made of, and what stands apart.',
    types: reports.map(({ type }) => type).filter((type) => !paged.has(type)),
  },
];

/** What there is of every report, per seller. */
export function ReportsPage() {
  useTitle('Reports');
  const { seller, range } = useView();
  const { data, error, refetch } = useQuery(SellerReportsQuery, {
    variables: { range: { from: range.from, to: range.to } },
    fetchPolicy: 'cache-and-network',
  });
  const sellers = (data?.sellers.edges ?? []).map(({ node }) => node).filter(({ id }) => !seller || id === seller.id);
  const there = sections.filter(({ types }) =>
    sellers.some(({ reports: own }) => own.some(({ type }) => types.includes(type))),
  );
  return (
    <>
      <PageHead title="Reports" actions={<CoverageKey />} />
      <div className={cx(page.mainScroll)}>
        <div className={cx(page.pageBody)}>
          {data && there.length === 0 ? (
            <Empty
              icon="table"
              title={seller ? `No rows of reports for ${seller.name} yet` : 'No rows of reports yet'}
              action={
                <Link to="/uploads" className={buttonClass({ variant: 'primary', size: 'small' })}>
                  Upload a report
                </Link>
              }
            >
              Every row of every report that is uploaded can be read here, with the file it came from.
            </Empty>
          ) : data ? (
            there.map(({ title, note, types }) => (
              <section key={title} className={cx(page.section)}>
                <div className={cx(page.sectionHead)}>
                  <h2 className={cx(styles.title)}>{title}</h2>
                  <p>{note}</p>
                </div>
                <ReportsTable label={title} types={types} sellers={sellers} range={range} />
              </section>
            ))
          ) : error ? (
            <Failed what="The reports" error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={10} />
          )}
        </div>
      </div>
    </>
  );
}
