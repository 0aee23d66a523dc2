import { cx } from '../class-names.ts';
import styles from './spark.module.css';

const WIDTH = 72;
const HEIGHT = 20;

/** The shape of a series on a scale of its own, for a glance; days without data are gaps. Screen readers skip it. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.flatMap((value) => value ?? []);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (index: number) => (1 + (index * (WIDTH - 4)) / (values.length - 1)).toFixed(1);
  const y = (value: number) => (high === low ? HEIGHT / 2 : 17 - ((value - low) / (high - low)) * 14).toFixed(1);
  let path = '';
  let isDown = false;
  let last = '';
  for (const [index, value] of values.entries()) {
    if (value === null) {
      isDown = false;
      continue;
    }
    path += `${isDown ? 'L' : 'M'}${x(index)} ${y(value)}`;
    isDown = true;
    last = `${x(index)},${y(value)}`;
  }
  const [lastX, lastY] = last.split(',');
  return (
    <svg className={cx(styles.spark)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={path} />
      <circle className={cx(styles.now)} cx={lastX} cy={lastY} r="1.7" />
    </svg>
  );
}
