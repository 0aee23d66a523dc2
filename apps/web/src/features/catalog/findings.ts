import { decimalToMicros, microsToDecimal } from '@sellergraph/core/money';
import type { DateRange } from '../../gql/graphql.ts';
import { formatRange } from '../../shared/format/days.ts';
import { formatMoneyShort, formatPercent } from '../../shared/format/numbers.ts';
import { gapsOf } from './coverage.ts';
import type { SellerOverview } from './seller-overview.ts';

/** Something that is worth a look: a true sentence, the figures behind it, and where to look. */
export interface Finding {
  readonly key: string;
  readonly seller: { readonly id: string; readonly name: string; readonly marketplace: string };
  /** The size of it, in a few words. */
  readonly size: string;
  readonly title: string;
  readonly detail: string;
  readonly link: { readonly kind: 'campaigns' | 'uploads'; readonly label: string };
}

/** An ACOS that rose by less than a point is not worth a look. */
const ACOS_RISE = 0.01;
const MOST_RISES = 3;

/** Sellers whose ACOS rose most. */
export function acosRises(sellers: readonly SellerOverview[]): Finding[] {
  const rises = sellers.flatMap((seller) => {
    const { metrics } = seller;
    const before = metrics.previous;
    if (metrics.acos === null || !before || before.acos === null) return [];
    const rise = metrics.acos - before.acos;
    return rise >= ACOS_RISE ? [{ seller, rise, before }] : [];
  });
  return rises
    .sort((a, b) => b.rise - a.rise)
    .slice(0, MOST_RISES)
    .map(({ seller, rise, before }) => {
      const { metrics, currency } = seller;
      const money = (value: string | null) => formatMoneyShort(value, currency);
      return {
        key: `acos ${seller.id}`,
        seller,
        size: `${difference(metrics.spend, before.spend, currency)} spend`,
        title: `ACOS ${formatPercent(metrics.acos)}, up ${(rise * 100).toFixed(1)} pp`,
        detail: `${money(metrics.spend)} spend for ${money(metrics.sales)} sales; before, ${money(before.spend)} for ${money(before.sales)}.`,
        link: { kind: 'campaigns', label: 'See the campaigns' },
      };
    });
}

/** Reports that lack days which other days of the same report surround or precede. */
export function missingDays(sellers: readonly SellerOverview[], range: DateRange): Finding[] {
  return sellers.flatMap((seller) =>
    gapsOf(seller.coverage, range, seller.firstDay).map((gap) => ({
      key: `gap ${seller.id} ${gap.reportType}`,
      seller,
      size: gap.days === 1 ? '1 day' : `${gap.days} days`,
      title: `No ${gap.label} report for ${gap.days > 1 && gap.from !== gap.to ? 'days of ' : ''}${formatRange(gap.from, gap.to)}`,
      detail: 'Figures of these days are not known, which is not zero.',
      link: { kind: 'uploads', label: 'Upload it' },
    })),
  );
}

function difference(now: string | null, before: string | null, currency: string): string {
  if (now === null || before === null) return formatMoneyShort(now, currency);
  const change = decimalToMicros(now) - decimalToMicros(before);
  const text = formatMoneyShort(microsToDecimal(change), currency);
  return change > 0n ? `+${text}` : text;
}
