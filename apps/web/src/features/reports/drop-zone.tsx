import { parseDate } from '@internationalized/date';
import { type DragEvent, useState } from 'react';
import { DialogTrigger, FileTrigger } from 'react-aria-components';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DayRangeCalendar } from '../../shared/controls/day-range-calendar.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Popover } from '../../shared/controls/popover.tsx';
import { formatRange } from '../../shared/format/days.ts';
import styles from './drop-zone.module.css';

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
  /** The days given by hand, for a bulk file that was renamed; null leaves it to the file. */
  period: DateRange | null;
  onPeriod: (period: DateRange | null) => void;
}

/** Takes reports that are dropped or chosen, several at once. */
export function DropZone({ onFiles, period, onPeriod }: DropZoneProps) {
  const [overCount, setOverCount] = useState<number | null>(null);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOverCount(event.dataTransfer.items.length);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOverCount(null);
    take(event.dataTransfer.files);
  };
  return (
    <fieldset
      className={cx(styles.drop, overCount !== null && styles.isOver)}
      aria-label="Upload reports"
      onDragOver={onDragOver}
      onDragLeave={() => setOverCount(null)}
      onDrop={onDrop}
    >
      <span className="t3">
        <Icon name="upload" />
      </span>
      <div>
        {overCount === null ? (
          <div className="medium">
            Drop reports here, or{' '}
            <FileTrigger allowsMultiple acceptedFileTypes={['.csv', '.txt', '.tsv', '.xlsx']} onSelect={take}>
              <Button variant="link">choose files</Button>
            </FileTrigger>
          </div>
        ) : (
          <div className="medium">Let go to read {overCount === 1 ? 'the file' : `${overCount} files`}</div>
        )}
        <div className="t3 xs">
          Bulk files and Sponsored Products reports, CSV, TXT or XLSX. The header tells us what it is; the name does not
          matter.
        </div>
      </div>
      <span className="push" />
      <PeriodChoice period={period} onPeriod={onPeriod} />
    </fieldset>
  );
}

function PeriodChoice({ period, onPeriod }: Pick<DropZoneProps, 'period' | 'onPeriod'>) {
  return (
    <div className="row hide-sm">
      <DialogTrigger>
        <Button size="small" variant={period ? 'plain' : 'quiet'}>
          <Icon name="calendar" />
          {period ? formatRange(period.from, period.to, { year: true }) : 'Days: from the file'}
        </Button>
        <Popover label="Days the file covers" placement="bottom end">
          {(close) => (
            <div className={cx(styles.period)}>
              <p className="t2 xs">
                Only for a bulk file that was renamed: Amazon writes the days of its figures into the name. Reports say
                their days themselves.
              </p>
              <DayRangeCalendar
                label="Days the file covers"
                value={period && { start: parseDate(period.from), end: parseDate(period.to) }}
                onChange={({ start, end }) => {
                  onPeriod({ from: start.toString(), to: end.toString() });
                  close();
                }}
              />
            </div>
          )}
        </Popover>
      </DialogTrigger>
      {period ? (
        <Button
          size="small"
          variant="quiet"
          iconOnly
          aria-label="Take the days from the file"
          onPress={() => onPeriod(null)}
        >
          <Icon name="x" />
        </Button>
      ) : null}
    </div>
  );
}
