import type { MetricName } from '@sellergraph/core/metrics';
import { Link } from '@tanstack/react-router';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Icon } from '../../shared/controls/icon.tsx';
import { DeltaText, deltaClass } from '../../shared/figures/delta-text.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { useDeltaOf } from '../../shared/figures/settled.ts';
import { formatDay } from '../../shared/format/days.ts';
import { formatMetric, formatMoneyShort, NOTHING, toNumber } from '../../shared/format/numbers.ts';
import { ScrollRegion } from '../../shared/page/scroll-region.tsx';
import grid from '../../shared/table/grid.module.css';
import { Sparkline } from '../../shared/table/sparkline.tsx';
import { coveredDays } from './coverage.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import type { SellerOverview } from './seller-overview.ts';
import styles from './sellers-table.module.css';

interface Column {
  readonly name: MetricName;
  readonly label: string;
  readonly startsGroup: boolean;
}

const columns: readonly Column[] = [
  { name: 'spend', label: 'Ad spend', startsGroup: true },
  { name: 'sales', label: 'Ad sales', startsGroup: false },
  { name: 'acos', label: 'ACOS', startsGroup: true },
  { name: 'roas', label: 'ROAS', startsGroup: false },
];

interface SellersTableProps {
  sellers: readonly SellerOverview[];
  coverageRange: DateRange;
  /** The latest day of all sellers: one that ends earlier is marked. */
  lastDay: string | null;
  sort: string | undefined;
  onSort: (sort: string) => void;
  /** The seller whose days the chart shows. */
  chartSeller: string | null;
  onChart: (id: string) => void;
}

/** Every seller in its own currency. Currencies are never added together, nor ordered by each other's amounts. */
export function SellersTable(props: SellersTableProps) {
  const { sellers, coverageRange, lastDay, sort, onSort, chartSeller, onChart } = props;
  const descending = !sort || sort.startsWith('-');
  const by = columns.find((column) => column.name === (sort ?? '-spend').replace('-', ''))?.name ?? 'spend';
  const ordered = orderSellers(sellers, by, descending);
  return (
    <ScrollRegion label="Sellers, scrolls sideways" className={cx(grid.gridScroll, styles.edge)}>
      <table className={cx(grid.grid)} aria-label="Sellers">
        <thead>
          <tr className={cx(grid.groups)}>
            <td className={cx(grid.freeze)} />
            <td className="hide-md" />
            <th className={cx(grid.gap)} colSpan={4} scope="colgroup">
              Sales and spend
            </th>
            <th className={cx(grid.gap)} colSpan={4} scope="colgroup">
              Efficiency
            </th>
            <th className={cx(grid.gap)} colSpan={2} scope="colgroup">
              Data
            </th>
          </tr>
          <tr>
            <th scope="col" className={cx(grid.freeze)}>
              Seller
            </th>
            <th scope="col" className="hide-md">
              Spend, daily
            </th>
            {columns.map(({ name, label, startsGroup }) => (
              <HeadCells
                key={name}
                label={label}
                startsGroup={startsGroup}
                order={by === name ? (descending ? 'descending' : 'ascending') : null}
                onSort={() => onSort(by === name && descending ? name : `-${name}`)}
              />
            ))}
            <th scope="col" className={cx(grid.gap)}>
              Up to
            </th>
            <th scope="col">30 days</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((seller, index) => (
            <tr
              key={seller.id}
              className={cx(index > 0 && ordered[index - 1]?.currency !== seller.currency && styles.groupStart)}
              aria-selected={seller.id === chartSeller}
              onClick={() => onChart(seller.id)}
            >
              <th scope="row" className={cx(grid.freeze)}>
                <Link to="/campaigns" search={{ seller: seller.id }} className={cx('row', styles.name)}>
                  <span className="medium">{seller.name}</span>
                  <Market code={seller.marketplace} />
                </Link>
              </th>
              <td className="hide-md">
                <Sparkline values={seller.series.spend.map(toNumber)} />
              </td>
              {columns.map((column) => (
                <FigureCells key={column.name} seller={seller} {...column} />
              ))}
              <td className={cx(grid.gap, 'xs', seller.lastDay === lastDay && 't3')}>
                {seller.lastDay ? formatDay(seller.lastDay) : NOTHING}
              </td>
              <td>
                <CoverageStrip
                  days={coveredDays(seller.coverage, coverageRange, seller.firstDay)}
                  range={coverageRange}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function orderSellers(sellers: readonly SellerOverview[], by: MetricName, descending: boolean): SellerOverview[] {
  const value = (seller: SellerOverview) => toNumber(seller.metrics[by]);
  return [...sellers].sort((a, b) => {
    if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? right - left : left - right;
  });
}

interface HeadCellsProps {
  label: string;
  startsGroup: boolean;
  order: 'ascending' | 'descending' | null;
  onSort: () => void;
}

function HeadCells({ label, startsGroup, order, onSort }: HeadCellsProps) {
  return (
    <>
      <th scope="col" className={cx(grid.num, startsGroup && grid.gap)} {...(order && { 'aria-sort': order })}>
        <button type="button" className={cx(grid.sort)} onClick={onSort}>
          {label}
          {order ? <Icon name={order} small /> : null}
        </button>
      </th>
      <th scope="col" className={cx(grid.delta)}>
        <span aria-hidden="true">Δ</span>
        <span className="sr">{label} change</span>
      </th>
    </>
  );
}

function FigureCells({ seller, name, startsGroup }: Column & { seller: SellerOverview }) {
  const { metrics, currency } = seller;
  const before = metrics.previous;
  const deltaOf = useDeltaOf();
  const delta = before ? deltaOf(name, metrics[name], before[name]) : null;
  const isMoney = name === 'spend' || name === 'sales';
  return (
    <>
      <td className={cx(grid.num, startsGroup && grid.gap)}>
        {isMoney ? formatMoneyShort(metrics[name], currency) : formatMetric(name, metrics[name], currency)}
      </td>
      <td className={cx(grid.delta, delta && deltaClass(delta))}>{delta ? <DeltaText delta={delta} /> : NOTHING}</td>
    </>
  );
}
