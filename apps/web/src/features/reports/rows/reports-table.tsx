import { reportByType } from '@sellergraph/core/reports/registry';
import { Link } from '@tanstack/react-router';
import type { DateRange } from '../../../gql/graphql.ts';
import { cx } from '../../../shared/class-names.ts';
import { Market } from '../../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull, formatRange } from '../../../shared/format/days.ts';
import { formatCount, NOTHING } from '../../../shared/format/numbers.ts';
import { ScrollRegion } from '../../../shared/page/scroll-region.tsx';
import grid from '../../../shared/table/grid.module.css';
import { coveredDays } from '../../catalog/coverage.ts';
import { CoverageStrip } from '../../catalog/coverage-strip.tsx';
import uploads from '../uploads.module.css';
import styles from './rows.module.css';
import type { SellerReports } from './seller-reports.ts';
import { timeUnitWords } from './time-units.ts';

interface ReportsTableProps {
  /** What the table is about. */
  label: string;
  /** Types of reports, in the order of the rows. */
  types: readonly string[];
  sellers: readonly SellerReports[];
  range: DateRange;
}

/** What there is of some reports: a line for each report and seller. */
export function ReportsTable({ label, types, sellers, range }: ReportsTableProps) {
  const lines = types.flatMap((type) =>
    sellers.flatMap((seller) => {
      const found = seller.reports.find((report) => report.type === type);
      return found ? [{ type, seller, found }] : [];
    }),
  );
  return (
    <ScrollRegion label={`${label}, scrolls sideways`} className={cx(grid.gridScroll, uploads.edge)}>
      <table className={cx(grid.grid, styles.table, styles.overview)} aria-label={label}>
        <colgroup>
          <col className={cx(styles.nameColumn)} />
          <col className={cx(styles.sellerColumn)} />
          <col className={cx(styles.countColumn)} />
          <col className={cx(styles.daysColumn)} />
          <col className={cx(styles.unitsColumn)} />
          <col className={cx(styles.coverageColumn)} />
          <col className={cx(styles.uploadColumn)} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={cx(grid.freeze)}>
              Report
            </th>
            <th scope="col">Seller</th>
            <th scope="col" className={cx(grid.num, styles.figure)}>
              Rows
            </th>
            <th scope="col">Days</th>
            <th scope="col">Time unit</th>
            <th scope="col">{formatRange(range.from, range.to)}</th>
            <th scope="col">Last upload</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ type, seller, found }) => (
            <tr key={`${type} ${seller.id}`}>
              <th scope="row" className={cx(grid.freeze)}>
                <Link
                  to="/reports/$type"
                  params={{ type }}
                  search={(view) => ({ ...view, seller: seller.id })}
                  className={cx(styles.report)}
                >
                  {reportByType(type)?.label ?? type}
                </Link>
              </th>
              <td>
                <span className="row">
                  <span className="cut" title={seller.name}>
                    {seller.name}
                  </span>
                  <Market code={seller.marketplace} />
                </span>
              </td>
              <td className={cx(grid.num)}>{formatCount(found.rows)}</td>
              <td>{formatRange(found.firstDay, found.lastDay)}</td>
              <td>{found.timeUnits.map(({ timeUnit }) => timeUnitWords[timeUnit]).join(', ')}</td>
              <td>
                <Coverage type={type} seller={seller} range={range} />
              </td>
              <td
                className="t3"
                title={`${found.lastUpload.fileName}, ${formatInstantFull(found.lastUpload.createdAt)}`}
              >
                {formatInstant(found.lastUpload.createdAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The days of the range, for reports whose rows have days of their own. */
function Coverage({ type, seller, range }: { type: string; seller: SellerReports; range: DateRange }) {
  const isCovered = seller.coverage.some(({ reportType }) => reportType === type);
  const found = seller.reports.find((report) => report.type === type);
  if (!isCovered || !found?.timeUnits.some(({ timeUnit }) => timeUnit === 'DAILY')) {
    return <span className="t3">{NOTHING}</span>;
  }
  return <CoverageStrip days={coveredDays(seller.coverage, range, found.firstDay, type)} range={range} />;
}
