import type { ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, type PopoverProps } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './menu.module.css';
import { useOverlayContainer } from './overlays.tsx';

/** What a `DialogTrigger` opens beside its button. */
export function Popover({
  label,
  children,
  placement = 'bottom start',
}: {
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: NonNullable<PopoverProps['placement']>;
}) {
  const container = useOverlayContainer();
  return (
    <AriaPopover className={cx(styles.pop)} {...container} placement={placement}>
      <Dialog className={cx(styles.popBody)} aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  );
}
