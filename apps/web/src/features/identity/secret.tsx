import { cx } from '../../shared/class-names.ts';
import { CopyButton } from '../../shared/controls/copy-button.tsx';
import { Notice } from '../../shared/states/states.tsx';
import styles from './identity.module.css';

/** A password or token in the only moment it can be read. */
export function Secret({ label, value }: { label: string; value: string }) {
  return (
    <div className={cx(styles.form)}>
      <Notice tone="warn">This is shown once. It is kept only as a hash and cannot be shown again.</Notice>
      <div className={cx(styles.secret)}>
        <output className="mono" aria-label={label}>
          {value}
        </output>
        <CopyButton text={value} label={`Copy ${label.toLowerCase()}`} size="small" />
      </div>
    </div>
  );
}
