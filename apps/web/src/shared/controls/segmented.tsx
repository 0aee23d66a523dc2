import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  small?: boolean;
}

/** Two or three ways to see the same thing, one of them always on. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  small = false,
}: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.segmented, small && styles.segmentedSm)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find((it) => keys.has(it.value));
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
