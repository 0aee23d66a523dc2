import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import { useOverlayContainer } from './overlays.tsx';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it means, in one line. */
  hint?: string;
}

interface SelectProps<Value extends string> {
  label: string;
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  hideLabel?: boolean;
  isDisabled?: boolean;
  placeholder?: string;
  /** As low as a row of a table. */
  small?: boolean;
}

/** One of a few named values. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel,
  isDisabled = false,
  placeholder = 'Choose',
  small = false,
}: SelectProps<Value>) {
  const container = useOverlayContainer();
  return (
    <AriaSelect
      className={cx(styles.field)}
      value={value}
      isDisabled={isDisabled}
      placeholder={placeholder}
      onChange={(key) => {
        const option = options.find((it) => it.value === key);
        if (option) onChange(option.value);
      }}
    >
      <Label className={cx(hideLabel ? 'sr' : styles.fieldLabel)}>{label}</Label>
      <Button className={cx(styles.fieldBox, styles.select, small && styles.selectSm)}>
        <SelectValue className="cut">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" small />
      </Button>
      <Popover className={cx(menu.menu)} {...container}>
        <ListBox className={cx(menu.menuBody)} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={cx(menu.menuItem)}>
              <span className={cx(menu.menuCheck)}>{option.value === value ? <Icon name="check" /> : null}</span>
              <span>{option.label}</span>
              {option.hint ? <span className="t3 xs push">{option.hint}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
