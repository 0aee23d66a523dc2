import { useMemo, useState } from 'react';
import { DayChart } from '../../shared/chart/day-chart.tsx';
import type { ChartData } from '../../shared/chart/series.ts';
import { cx } from '../../shared/class-names.ts';
import { formatCompact, formatCount, formatMoneyShort, toNumber } from '../../shared/format/numbers.ts';
import { Skeleton } from '../../shared/states/states.tsx';
import { type EffectDay, emptiedDays, figuresOf } from './effect.ts';
import { EffectTable } from './effect-table.tsx';
import styles from './reversal-effect.module.css';

/** What taking an upload back would do. */
export interface ReversalPreview {
  readonly removed: number;
  readonly restored: number;
  readonly effect: readonly EffectDay[];
}

interface ReversalEffectProps {
  /** Null while it is worked out. */
  preview: ReversalPreview | null;
  seller: { name: string; marketplace: string; currency: string };
}

/** What taking an upload back would do to the figures by day. */
export function ReversalEffect({ preview, seller }: ReversalEffectProps) {
  if (!preview) {
    return (
      <div className={cx(styles.body)} aria-busy="true">
        <Skeleton width="long" />
        <Skeleton width="medium" />
        <Skeleton width="long" />
      </div>
    );
  }
  const { effect } = preview;
  return (
    <div className={cx(styles.body)}>
      {effect.length >= CHART_DAYS && figuresOf(effect).includes('spend') ? (
        <SpendChart effect={effect} seller={seller} />
      ) : null}
      {effect.length > 0 ? (
        <EffectTable label="What would change by day" effect={effect} currency={seller.currency} />
      ) : (
        <p className="t2">The sums of every day stay as they are.</p>
      )}
      <p className="xs t3">The same file can be uploaded again at any time.</p>
    </div>
  );
}

/** Fewer days say no more in a picture than in the table. */
const CHART_DAYS = 5;

/** Rows in plain words: which go, which return, which days are left without. */
export function reversalWords({ removed, restored, effect }: ReversalPreview): string {
  const gone =
    removed === 1
      ? '1 row goes away: no other upload has it.'
      : removed > 0
        ? `${formatCount(removed)} rows go away: no other upload has them.`
        : 'No row goes away: other uploads have them all.';
  const back =
    restored === 1
      ? '1 row becomes what the other uploads say.'
      : restored > 0
        ? `${formatCount(restored)} rows become what the other uploads say.`
        : '';
  const emptied = emptiedDays(effect).length;
  const days =
    emptied === 1
      ? '1 day is left without data.'
      : emptied > 0
        ? `${formatCount(emptied)} days are left without data.`
        : '';
  return [gone, back, days].filter(Boolean).join(' ');
}

function SpendChart({ effect, seller }: { effect: readonly EffectDay[]; seller: ReversalEffectProps['seller'] }) {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [asTable, setAsTable] = useState(false);
  const { currency } = seller;
  const chart = useMemo((): ChartData => {
    const money = {
      kind: 'line' as const,
      axis: 'left' as const,
      format: (value: number | null) => formatMoneyShort(value, currency),
      formatTick: (value: number) => (value >= 10_000 ? formatCompact(value) : formatMoneyShort(value, currency)),
    };
    const spend = (side: 'before' | 'after') => effect.map((it) => toNumber(it[side]?.spend));
    return {
      days: effect.map(({ day }) => day),
      series: [
        { id: 'now', label: 'Now', colour: 1, values: spend('before'), ...money },
        { id: 'after', label: 'After', colour: 2, dash: [4, 3], values: spend('after'), ...money },
      ],
      previous: null,
      maturingFrom: null,
    };
  }, [effect, currency]);
  return (
    <DayChart
      title={`Spend on the days that change, ${seller.name} ${seller.marketplace}`}
      chart={chart}
      height={150}
      hidden={hidden}
      onHidden={setHidden}
      asTable={asTable}
      onAsTable={setAsTable}
    />
  );
}
