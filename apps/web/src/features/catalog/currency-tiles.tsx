import type { MetricName } from '@sellergraph/core/metrics';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { MetricTile } from '../../shared/figures/metric-tile.tsx';
import tiles from '../../shared/figures/tiles.module.css';
import { formatRange } from '../../shared/format/days.ts';
import styles from './currency-tiles.module.css';
import { totalsByCurrency } from './currency-totals.ts';
import type { SellerOverview } from './seller-overview.ts';

const shown: readonly { name: MetricName; label: string }[] = [
  { name: 'spend', label: 'Ad spend' },
  { name: 'sales', label: 'Ad sales' },
  { name: 'acos', label: 'ACOS' },
  { name: 'orders', label: 'Orders' },
  { name: 'roas', label: 'ROAS' },
];

interface CurrencyTilesProps {
  sellers: readonly SellerOverview[];
  range: DateRange;
  previousRange: DateRange | null;
}

/** The key figures of all sellers, one line a currency. */
export function CurrencyTiles({ sellers, range, previousRange }: CurrencyTilesProps) {
  const totals = totalsByCurrency(
    sellers.map(({ currency, metrics }) => ({ currency, now: metrics, before: metrics.previous ?? null })),
  );
  return (
    <div className={cx(styles.currencies)}>
      {totals.map(({ currency, sellerCount, now, before }) => (
        <section key={currency} className={cx(styles.currency)} aria-label={`Key figures in ${currency}`}>
          <h2>
            {currency}{' '}
            <span className={cx(styles.count)}>{sellerCount === 1 ? '1 seller' : `${sellerCount} sellers`}</span>
          </h2>
          <div className={cx(tiles.tiles)}>
            {shown.map(({ name, label }) => (
              <MetricTile
                key={name}
                name={name}
                label={label}
                now={now}
                before={before}
                currency={currency}
                days={formatRange(range.from, range.to)}
                previousDays={previousRange && formatRange(previousRange.from, previousRange.to)}
                source="From the Sponsored Products campaign reports of these sellers."
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
