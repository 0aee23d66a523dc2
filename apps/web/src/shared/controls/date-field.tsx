import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './field.module.css';

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`; null while it is not filled in. */
  value: string | null;
  onChange: (day: string | null) => void;
  isInvalid?: boolean;
}

/** A day that is typed: day, month and year are parts of one field, arrows change them. */
export function DateField({ label, value, onChange, isInvalid = false }: DateFieldProps) {
  return (
    <AriaDateField<CalendarDate>
      className={cx(styles.field)}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      isInvalid={isInvalid}
      granularity="day"
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className={cx(styles.fieldBox, styles.date)}>
        {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
      </DateInput>
    </AriaDateField>
  );
}
