import type { ReactNode } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './chip.module.css';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';

interface FilterChipProps {
  /** Field and operator: "State", "Name contains". */
  field: string;
  value: string;
  onRemove: () => void;
  /** Changes the filter; opens below the chip. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A filter that is on: field, operator, value; press it to change, the cross takes it away. */
export function FilterChip({ field, value, onRemove, children }: FilterChipProps) {
  return (
    <span className={cx(styles.chip)}>
      <DialogTrigger>
        <Button className={cx(styles.chipBody)}>
          <span className={cx(styles.op)}>{field}</span> <b>{value}</b>
          <span className="sr">, change filter</span>
        </Button>
        <Popover label={`Filter by ${field.toLowerCase()}`}>{children}</Popover>
      </DialogTrigger>
      <Button className={cx(styles.chipX)} aria-label={`Remove filter ${field} ${value}`} onPress={onRemove}>
        <Icon name="x" small />
      </Button>
    </span>
  );
}
