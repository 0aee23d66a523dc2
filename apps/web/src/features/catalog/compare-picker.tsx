import { parseDate } from '@internationalized/date';
import { previousPeriod, previousYear } from '@sellergraph/core/dates';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { cx } from '../../shared/class-names.ts';
import { DayRangeCalendar } from '../../shared/controls/day-range-calendar.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import menu from '../../shared/controls/menu.module.css';
import picker from '../../shared/controls/picker.module.css';
import { Popover } from '../../shared/controls/popover.tsx';
import { formatRange } from '../../shared/format/days.ts';
import styles from './range-picker.module.css';
import { useSetView } from './use-set-view.ts';
import { useView } from './view.ts';

/** Chooses the period all changes are measured against. */
export function ComparePicker(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const { compareRange } = useView();
  return (
    <DialogTrigger {...props}>
      <Button className={cx(picker.picker, 'hide-sm')}>
        {compareRange ? (
          <>
            <span className="sr">Compared</span>
            <span className={cx(picker.pickerSub)}>vs</span>
            <span>{formatRange(compareRange.from, compareRange.to)}</span>
          </>
        ) : (
          <span className={cx(picker.pickerSub)}>No comparison</span>
        )}
        <Icon name="down" small />
      </Button>
      <Popover label="Choose what to compare with">{(close) => <CompareChoices onDone={close} />}</Popover>
    </DialogTrigger>
  );
}

function CompareChoices({ onDone }: { onDone: () => void }) {
  const { range, compareRange, compareChoice } = useView();
  const setView = useSetView();
  const [custom, setCustom] = useState(compareChoice.kind === 'custom');
  const before = previousPeriod(range.from, range.to);
  const year = previousYear(range.from, range.to);
  const choices = [
    { kind: 'previous', label: 'Period before', hint: formatRange(before.from, before.to), compare: undefined },
    { kind: 'year', label: 'Year before', hint: formatRange(year.from, year.to), compare: 'year' },
    { kind: 'none', label: 'Nothing', hint: '', compare: 'none' },
  ] as const;
  if (custom) {
    return (
      <>
        <DayRangeCalendar
          label="Days to compare with"
          value={compareRange ? { start: parseDate(compareRange.from), end: parseDate(compareRange.to) } : null}
          onChange={({ start, end }) => {
            setView({ compare: `${start.toString()}..${end.toString()}` });
            onDone();
          }}
        />
        <Button className={cx(menu.menuItem)} onPress={() => setCustom(false)}>
          <Icon name="left" /> Back
        </Button>
      </>
    );
  }
  return (
    <div className={cx(styles.compare)}>
      {choices.map((choice) => (
        <Button
          key={choice.kind}
          className={cx(menu.menuItem)}
          aria-pressed={choice.kind === compareChoice.kind}
          onPress={() => {
            setView({ compare: choice.compare });
            onDone();
          }}
        >
          <span className={cx(menu.menuCheck)}>
            {choice.kind === compareChoice.kind ? <Icon name="check" /> : null}
          </span>
          {choice.label}
          <span className="push t3 xs">{choice.hint}</span>
        </Button>
      ))}
      <Button className={cx(menu.menuItem)} onPress={() => setCustom(true)}>
        <span className={cx(menu.menuCheck)} />
        Other days…
      </Button>
    </div>
  );
}
