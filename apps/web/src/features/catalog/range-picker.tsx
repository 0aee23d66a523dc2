import { parseDate } from '@internationalized/date';
import { isMarketplace, marketplaces } from '@sellergraph/core/marketplaces';
import { Button, DialogTrigger } from 'react-aria-components';
import { cx } from '../../shared/class-names.ts';
import { DayRangeCalendar } from '../../shared/controls/day-range-calendar.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import menu from '../../shared/controls/menu.module.css';
import picker from '../../shared/controls/picker.module.css';
import { Popover } from '../../shared/controls/popover.tsx';
import { formatDay, formatRange } from '../../shared/format/days.ts';
import styles from './range-picker.module.css';
import { useSetView } from './use-set-view.ts';
import { daysOf, lastDays, useView, type View } from './view.ts';

const PRESETS = [7, 14, 30, 60, 90];

interface OpenState {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Chooses the days all figures are about; says whose days they are. */
export function RangePicker(props: OpenState) {
  const { range } = useView();
  return (
    <DialogTrigger {...props}>
      <Button className={cx(picker.picker)}>
        <Icon name="calendar" />
        <span className="sr">Days:</span>
        <span>{formatRange(range.from, range.to, { year: true })}</span>
        <span className={cx(picker.pickerSub, 'hide-md')}>{plural(daysOf(range))}</span>
        <Icon name="down" small />
      </Button>
      <Popover label="Choose the days">{(close) => <RangeChoices onDone={close} />}</Popover>
    </DialogTrigger>
  );
}

function RangeChoices({ onDone }: { onDone: () => void }) {
  const view = useView();
  const setView = useSetView();
  const lastDay = view.lastDay ?? view.range.to;
  return (
    <div className={cx(styles.choices)}>
      <ul className={cx(styles.presets)} aria-label="Latest days">
        {PRESETS.map((days) => {
          const preset = lastDays(lastDay, days);
          const isOn = preset.from === view.range.from && preset.to === view.range.to;
          return (
            <li key={days}>
              <Button
                className={cx(menu.menuItem)}
                aria-pressed={isOn}
                onPress={() => {
                  setView(days === 30 ? { from: undefined, to: undefined } : preset);
                  onDone();
                }}
              >
                Last {days} days
                {isOn ? <Icon name="check" /> : null}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <DayRangeCalendar
          label="Days"
          value={{ start: parseDate(view.range.from), end: parseDate(view.range.to) }}
          onChange={({ start, end }) => {
            setView({ from: start.toString(), to: end.toString() });
            onDone();
          }}
        />
        <p className={cx(styles.zone)}>{zoneOf(view)}</p>
      </div>
    </div>
  );
}

function zoneOf({ seller, lastDay }: View): string {
  const until = lastDay ? ` Figures reach to ${formatDay(lastDay)}.` : ' There are no figures yet.';
  if (!seller) return `Days are each marketplace's own.${until}`;
  const where = isMarketplace(seller.marketplace) ? marketplaces[seller.marketplace].domain : seller.marketplace;
  return `Days of ${where}, zone ${seller.timeZone.replaceAll('_', ' ')}.${until}`;
}

const plural = (days: number) => (days === 1 ? '1 day' : `${days} days`);
