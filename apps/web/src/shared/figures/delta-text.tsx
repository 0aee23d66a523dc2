import { cx } from '../class-names.ts';
import type { Delta } from '../format/delta.ts';
import styles from './delta.module.css';

/** Class names of a change: colour for better and worse, grey for neither. */
export function deltaClass(delta: Delta): string {
  return cx(
    styles.delta,
    delta.judgement === 'better' && styles.deltaBetter,
    delta.judgement === 'worse' && styles.deltaWorse,
  );
}

/** A change as it is seen and, beside it, as it is spoken. */
export function DeltaText({ delta }: { delta: Delta }) {
  return (
    <>
      <span aria-hidden="true">{delta.text}</span>
      <span className="sr">{delta.spoken}</span>
    </>
  );
}
