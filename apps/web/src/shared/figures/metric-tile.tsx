import { type MetricName, metrics } from '@sellergraph/core/metrics';
import { Button, DialogTrigger } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { Popover } from '../controls/popover.tsx';
import { formatMetric } from '../format/numbers.ts';
import { DeltaText, deltaClass } from './delta-text.tsx';
import { type FigureValues, partsOf } from './figure-values.ts';
import { useDeltaOf } from './settled.ts';
import styles from './tiles.module.css';

interface MetricTileProps {
  name: MetricName;
  /** What the page calls the figure where it is not the dictionary's word, such as “Ad spend”. */
  label?: string;
  now: FigureValues;
  /** Figures of the period compared with; null without a comparison. */
  before: FigureValues | null;
  currency: string;
  /** Days the figure is about, and where it comes from. */
  days: string;
  previousDays: string | null;
  source: string;
}

/** A figure with its change; pressed, it says how it is made and where it comes from. */
export function MetricTile(props: MetricTileProps) {
  const { name, now, before, currency } = props;
  const label = props.label ?? metrics[name].label;
  const deltaOf = useDeltaOf();
  const delta = before ? deltaOf(name, now[name], before[name]) : null;
  return (
    <DialogTrigger>
      <Button className={cx(styles.tile)}>
        <span className={cx(styles.tileLabel)}>{label}</span>
        <span className={cx(styles.tileValue, 'block')}>{formatMetric(name, now[name], currency, 'tile')}</span>
        <span className={cx('xs block', delta && deltaClass(delta), styles.tileDelta)}>
          {delta ? <DeltaText delta={delta} /> : '\u00a0'}
        </span>
      </Button>
      <Popover label={`How ${label} is made`}>
        <Explanation {...props} label={label} />
      </Popover>
    </DialogTrigger>
  );
}

function Explanation({
  name,
  label,
  now,
  before,
  currency,
  days,
  previousDays,
  source,
}: MetricTileProps & { label: string }) {
  const parts = partsOf(name);
  const text = (metric: MetricName, values: FigureValues) => formatMetric(metric, values[metric], currency, 'text');
  return (
    <div className={cx(styles.explain)}>
      <div>
        <strong>{label}</strong> {text(name, now)}
      </div>
      <div className="t2">
        {metrics[name].description} {metrics[name].formula}.
      </div>
      <dl className={cx(styles.parts)}>
        {parts
          ? [parts.numerator, parts.denominator].map((part) => (
              <div key={part} className="contents">
                <dt>Σ {metrics[part].label.toLowerCase()}</dt>
                <dd>{text(part, now)}</dd>
              </div>
            ))
          : null}
        {before && previousDays ? (
          <div className="contents">
            <dt>{previousDays}</dt>
            <dd>{text(name, before)}</dd>
          </div>
        ) : null}
      </dl>
      <div className="t3">
        {days}. {source}
      </div>
    </div>
  );
}
