import { addDays } from '@sellergraph/core/dates';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { MaturingMark } from '../../shared/figures/marks.tsx';
import { formatDay } from '../../shared/format/days.ts';
import type { DayCoverage } from './coverage.ts';
import styles from './coverage-strip.module.css';

const marks: Readonly<Record<DayCoverage, string | undefined>> = {
  complete: undefined,
  partial: styles.part,
  maturing: styles.mat,
  missing: styles.none,
  before: styles.off,
};

/** One cell a day: complete, partial, missing, still filling in. Spoken as counts and the days that are missing. */
export function CoverageStrip({ days, range }: { days: readonly DayCoverage[]; range: DateRange }) {
  const missing = days.flatMap((day, index) => (day === 'missing' ? [formatDay(addDays(range.from, index))] : []));
  const covered = days.filter((day) => day !== 'missing' && day !== 'before').length;
  const label = `${covered} of ${days.length} days with data${missing.length > 0 ? `, missing ${missing.join(', ')}` : ''}`;
  return (
    <span className={cx(styles.days)} role="img" aria-label={label} title={label}>
      {[...days.entries()].map(([index, day]) => (
        <i key={index} className={cx(marks[day])} />
      ))}
    </span>
  );
}

/** What the cells of the strips mean. */
export function CoverageKey() {
  return (
    <div className={cx(styles.key)}>
      <span>
        <i className={cx(styles.square, styles.complete)} />
        complete
      </span>
      <span>
        <i className={cx(styles.square, styles.partial)} />
        partial
      </span>
      <span>
        <i className={cx(styles.square, styles.missing)} />
        missing
      </span>
      <span>
        <MaturingMark />
        still filling in
      </span>
    </div>
  );
}
