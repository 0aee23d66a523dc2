import { type MetricName, metrics } from '@sellergraph/core/metrics';
import { type Figure, LOCALE, NOTHING, toNumber } from './numbers.ts';

/** Whether a change is for the better; `neither` has no colour. */
export type Judgement = 'better' | 'worse' | 'neither';

/** A change between two periods, ready to be shown and to be spoken. */
export interface Delta {
  readonly text: string;
  readonly spoken: string;
  readonly judgement: Judgement;
}

const fixed = (decimals: number) =>
  new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const oneDecimal = fixed(1);
const noDecimal = fixed(0);

const none: Delta = { text: NOTHING, spoken: 'no change known', judgement: 'neither' };

/**
 * How a figure changed: amounts relatively, in per cent; ratios in percentage points, never in per cent of per cent.
 * Without an earlier value it is `new`, without a present one `gone`; a change that rounds to 0.0 has no sign.
 *
 * @param isSettled False where the days are still filling in: no change of theirs is good or bad.
 */
export function deltaOf(name: MetricName, now: Figure, before: Figure, isSettled = true): Delta {
  const present = toNumber(now);
  const earlier = toNumber(before);
  if (present === null && earlier === null) return none;
  const ratio = metrics[name].unit === 'ratio';
  const isNew = earlier === null || (!ratio && earlier === 0 && present !== 0);
  if (isNew) return { text: 'new', spoken: 'new, no earlier value', judgement: 'neither' };
  if (present === null) return { text: 'gone', spoken: 'gone, there was a value before', judgement: 'neither' };
  const judged = isSettled ? name : null;
  return ratio
    ? written((present - earlier) * 100, ' pp', 'percentage points', judged)
    : written(earlier === 0 ? 0 : ((present - earlier) / Math.abs(earlier)) * 100, '%', 'per cent', judged);
}

function written(change: number, suffix: string, unit: string, judged: MetricName | null): Delta {
  const size = Math.abs(change);
  const digits = suffix === '%' && size >= 99.95 ? noDecimal.format(size) : oneDecimal.format(size);
  if (!/[1-9]/.test(digits)) return { text: `${digits}${suffix}`, spoken: 'unchanged', judgement: 'neither' };
  const up = change > 0;
  const judgement = judged === null ? 'neither' : judge(judged, up);
  return {
    text: `${up ? '+' : '−'}${digits}${suffix}`,
    spoken: `${up ? 'up' : 'down'} ${digits} ${unit}${judgement === 'neither' ? '' : `, ${judgement}`}`,
    judgement,
  };
}

function judge(name: MetricName, up: boolean): Judgement {
  const direction = metrics[name].goodDirection;
  if (direction === null) return 'neither';
  return (direction === 'up') === up ? 'better' : 'worse';
}
