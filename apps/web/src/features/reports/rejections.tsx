import { cx } from '../../shared/class-names.ts';
import { formatCount, NOTHING } from '../../shared/format/numbers.ts';
import styles from './uploads.module.css';

interface RejectedRow {
  readonly key: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** Rows that were left out: where they stand in the file, and why. */
export function Rejections({ rejections }: { rejections: readonly RejectedRow[] }) {
  return (
    <table className={cx(styles.rejections)} aria-label="Rows left out">
      <thead>
        <tr>
          <th scope="col" className={cx(styles.line)}>
            Line
          </th>
          <th scope="col">Column</th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {rejections.map(({ key, line, column, code, message }) => (
          <tr key={key}>
            <td className={cx(styles.line)}>{formatCount(line)}</td>
            <td>{column ?? NOTHING}</td>
            <td>
              {message} <span className="t3 mono">{code}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
