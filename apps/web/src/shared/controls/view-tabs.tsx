import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { formatCount } from '../format/numbers.ts';
import styles from './views.module.css';

interface ViewTabsProps<Value extends string> {
  label: string;
  views: readonly { value: Value; label: string; count?: number | null }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Quiet choices in the page head: ways to look at the same list. */
export function ViewTabs<Value extends string>({ label, views, value, onChange }: ViewTabsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.views)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const view = views.find((it) => keys.has(it.value));
        if (view) onChange(view.value);
      }}
    >
      {views.map((view) => (
        <ToggleButton key={view.value} id={view.value} className={cx(styles.view)}>
          {view.label}
          {view.count ? <span className="t3"> {formatCount(view.count)}</span> : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
