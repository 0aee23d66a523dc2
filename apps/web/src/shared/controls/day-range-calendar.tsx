import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  RangeCalendar,
} from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './day-range-calendar.module.css';
import { Icon } from './icon.tsx';

export interface CalendarRange {
  start: CalendarDate;
  end: CalendarDate;
}

/** Two months side by side in which a first and a last day are chosen. */
export function DayRangeCalendar({
  label,
  value,
  onChange,
}: {
  label: string;
  value: CalendarRange | null;
  onChange: (range: CalendarRange) => void;
}) {
  return (
    <RangeCalendar
      aria-label={label}
      value={value}
      onChange={onChange}
      visibleDuration={{ months: 2 }}
      {...(value && { defaultFocusedValue: value.end.subtract({ months: 1 }).set({ day: 1 }) })}
      className={cx(styles.calendar)}
    >
      <header className={cx(styles.head)}>
        <Button slot="previous" className={cx(styles.step)}>
          <Icon name="left" />
        </Button>
        <Heading className={cx(styles.title)} />
        <Button slot="next" className={cx(styles.step)}>
          <Icon name="right" />
        </Button>
      </header>
      <div className={cx(styles.months)}>
        {[0, 1].map((months) => (
          <CalendarGrid key={months} offset={{ months }} weekdayStyle="short">
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles.day)} />}</CalendarGridBody>
          </CalendarGrid>
        ))}
      </div>
    </RangeCalendar>
  );
}
