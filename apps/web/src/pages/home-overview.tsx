import { useSuspenseFragment } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { dayMeasures } from '../features/ads/day-measures.ts';
import { CoverageKey } from '../features/catalog/coverage-strip.tsx';
import { CurrencyTiles } from '../features/catalog/currency-tiles.tsx';
import { acosRises, missingDays } from '../features/catalog/findings.ts';
import { NeedsLook } from '../features/catalog/needs-look.tsx';
import { SellerOverviewFragment, type SellerOverviewRef } from '../features/catalog/seller-overview.ts';
import { SellersTable } from '../features/catalog/sellers-table.tsx';
import { useView } from '../features/catalog/view.ts';
import { type LatestUploadRef, LatestUploads } from '../features/reports/latest-uploads.tsx';
import { RejectedFinding, type RejectedFindingRef } from '../features/reports/rejected-findings.tsx';
import type { Compare, DateRange } from '../gql/graphql.ts';
import { DayChart } from '../shared/chart/day-chart.tsx';
import { cx } from '../shared/class-names.ts';
import { formatRange } from '../shared/format/days.ts';
import page from '../shared/page/page.module.css';
import styles from './home-page.module.css';

/** What the home page is asked with. */
export interface HomeVariables {
  readonly range: DateRange;
  readonly compare: Compare | null;
  /** The newest days, of which the strips say whether there is data. */
  readonly coverageRange: DateRange;
  readonly withUploads: boolean;
}

interface HomeOverviewProps {
  sellers: readonly (SellerOverviewRef & { id: string })[];
  /** Null where the viewer may not see uploads. */
  uploads: readonly LatestUploadRef[] | null;
  withRejections: readonly RejectedFindingRef[];
  variables: HomeVariables;
  isStale: boolean;
  sort: string | undefined;
  chartSeller: string | null;
  onChange: (change: { sort?: string; chart?: string }) => void;
}

/** The home page once its figures are there. */
export function HomeOverview(props: HomeOverviewProps) {
  const { variables, uploads, withRejections, onChange } = props;
  const { data: sellers } = useSuspenseFragment({
    fragment: SellerOverviewFragment,
    from: [...props.sellers],
    variables,
  });
  const { compareRange, lastDay, maturingFrom } = useView();
  const { range, coverageRange } = variables;
  const [hidden, setHidden] = useState<string[]>([]);
  const [asTable, setAsTable] = useState(false);
  const findings = [...acosRises(sellers), ...missingDays(sellers, coverageRange)];
  const largest = [...sellers].sort((a, b) => Number(b.metrics.spend ?? 0) - Number(a.metrics.spend ?? 0))[0];
  const charted = sellers.find((it) => it.id === props.chartSeller) ?? largest;
  const chart = useMemo(
    () => charted && dayMeasures({ now: charted.series, before: null, previousLabel: null, maturingFrom }),
    [charted, maturingFrom],
  );
  const newcomers = compareRange
    ? sellers.filter((it) => it.firstDay !== null && it.firstDay > compareRange.to && it.firstDay <= range.to)
    : [];

  return (
    <div className={cx(styles.home, props.isStale && styles.stale)}>
      <div className={cx(styles.figures)}>
        <CurrencyTiles sellers={sellers} range={range} previousRange={compareRange} />
        <section className={cx(page.section)}>
          <div className={cx(page.sectionHead)}>
            <h2>Sellers</h2>
            <p>Each in its own currency. Currencies are never added together.</p>
          </div>
          <SellersTable
            sellers={sellers}
            coverageRange={coverageRange}
            lastDay={lastDay}
            sort={props.sort}
            onSort={(sort) => onChange({ sort })}
            chartSeller={charted?.id ?? null}
            onChart={(id) => onChange({ chart: id })}
          />
          <div className={cx(styles.under)}>
            <CoverageKey />
            <span className="push t3 xs">
              {newcomers.map(({ name, marketplace }) => `${name} ${marketplace}`).join(', ')}
              {newcomers.length > 0 ? ' began in these days: no earlier period to compare with.' : ''}
            </span>
          </div>
        </section>
        {chart && charted ? (
          <section className={cx(page.section)}>
            <DayChart
              title="Spend and sales"
              note={`${charted.name} ${charted.marketplace}, by day, ${formatRange(range.from, range.to)}`}
              chart={chart}
              height={190}
              hidden={hidden}
              onHidden={setHidden}
              asTable={asTable}
              onAsTable={setAsTable}
            />
          </section>
        ) : null}
      </div>
      <aside className={cx(styles.side)} aria-label="Needs a look and latest uploads">
        <NeedsLook
          findings={findings}
          moreCount={withRejections.length}
          more={withRejections.map((upload) => <RejectedFinding key={upload.id} upload={upload} />)}
        />
        {uploads ? <LatestUploads uploads={uploads} /> : null}
      </aside>
    </div>
  );
}
