import { parseDate } from '@internationalized/date';
import { type DragEvent, useState } from 'react';
import { DialogTrigger, FileTrigger } from 'react-aria-components';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Checkbox } from '../../shared/controls/checkbox.tsx';
import { DayRangeCalendar } from '../../shared/controls/day-range-calendar.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Popover } from '../../shared/controls/popover.tsx';
import { formatRange } from '../../shared/format/days.ts';
import styles from './drop-zone.module.css';
import { acceptedFileTypes } from './send-file.ts';

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
  /** The days given by hand, for files that do not say them; null leaves it to the file. */
  period: DateRange | null;
  onPeriod: (period: DateRange | null) => void;
  /** Whether files are only tried, and imported when that was seen. */
  previewFirst: boolean;
  onPreviewFirst: (previewFirst: boolean) => void;
}

/** Takes reports that are dropped or chosen, several at once. */
export function DropZone({ onFiles, period, onPeriod, previewFirst, onPreviewFirst }: DropZoneProps) {
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
            <FileTrigger allowsMultiple acceptedFileTypes={acceptedFileTypes} onSelect={take}>
              <Button variant="link">choose files</Button>
            </FileTrigger>
          </div>
        ) : (
          <div className="medium">Let go to read {overCount === 1 ? 'the file' : `${overCount} files`}</div>
        )}
        <div className="t3 xs">
          Any Amazon report or bulk file, CSV, TXT or XLSX, up to 2 GB. The header tells us what it is; the name does
          not matter.
        </div>
      </div>
      <span className="push" />
      <div className={cx(styles.choices)}>
        <Checkbox isSelected={previewFirst} onChange={onPreviewFirst}>
          Show what would change first
        </Checkbox>
        <PeriodChoice period={period} onPeriod={onPeriod} />
      </div>
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
                For a bulk file that was renamed, and for reports that do not say their days. Most say them themselves,
                and then nothing is to be chosen here.
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
