import { decimalToMicros, microsToDecimal } from '@sellergraph/core/money';
import type { DateRange } from '../../gql/graphql.ts';
import { formatRange } from '../../shared/format/days.ts';
import { formatMoneyShort, formatPercent, LOCALE } from '../../shared/format/numbers.ts';
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

/** Days that reports lack between others of the same report, or since. */
export function missingDays(sellers: readonly SellerOverview[], range: DateRange): Finding[] {
  return sellers.flatMap((seller) =>
    gapsOf(seller.coverage, range, seller.firstDay).map(({ from, to, days, labels, isWhole }) => ({
      key: `gap ${seller.id} ${from} ${days}`,
      seller,
      size: days === 1 ? '1 day' : `${days} days`,
      title: `No ${isWhole ? 'reports' : `${listed.format(labels)} report`} for ${formatRange(from, to)}`,
      detail: labels.includes('campaign')
        ? 'Figures of these days are not known, which is not zero.'
        : 'Campaign figures are there; those below are not.',
      link: { kind: 'uploads', label: 'Upload it' },
    })),
  );
}

const listed = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

function difference(now: string | null, before: string | null, currency: string): string {
  if (now === null || before === null) return formatMoneyShort(now, currency);
  const change = decimalToMicros(now) - decimalToMicros(before);
  const text = formatMoneyShort(microsToDecimal(change), currency);
  return change > 0n ? `+${text}` : text;
}
