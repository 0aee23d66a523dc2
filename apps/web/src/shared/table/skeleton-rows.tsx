import { cx } from '../class-names.ts';
import states from '../states/states.module.css';
import { Skeleton } from '../states/states.tsx';
import styles from './grid.module.css';

const widths = ['medium', 'long', 'short', 'medium', 'long', 'short', 'medium', 'short', 'long', 'medium'] as const;

/** The shape of a table whose rows are on their way; appears after 150 ms. At most ten rows. */
export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <table className={cx(styles.grid, states.appear)} aria-busy="true" aria-label="Loading">
      <tbody>
        {[...widths.slice(0, rows).entries()].map(([row, width]) => (
          <tr key={row}>
            <td className={cx(styles.freeze)}>
              <Skeleton width={width} />
            </td>
            <td>
              <Skeleton width="medium" />
            </td>
            <td>
              <Skeleton width="short" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
