import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps,
  Popover,
  type PopoverProps,
} from 'react-aria-components';
import { cx } from '../class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';
import { useOverlayContainer } from './overlays.tsx';

/** The floating list of a `MenuTrigger`. */
export function Menu<T extends object>({
  placement = 'bottom start',
  ...props
}: MenuProps<T> & { placement?: NonNullable<PopoverProps['placement']> }) {
  const container = useOverlayContainer();
  return (
    <Popover className={cx(styles.menu)} {...container} placement={placement}>
      <AriaMenu {...props} className={cx(styles.menuBody)} />
    </Popover>
  );
}

type MenuItemProps = Omit<AriaMenuItemProps, 'className' | 'style' | 'children'> & {
  icon?: IconName;
  children: ReactNode;
  /** Stands at the end of the line: a key, a count. */
  end?: ReactNode;
};

/** One act or choice; a chosen one carries a tick when the menu selects. */
export function MenuItem({ icon, children, end, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} className={cx(styles.menuItem)}>
      {({ selectionMode, isSelected }) => (
        <>
          {selectionMode === 'none' ? null : (
            <span className={cx(styles.menuCheck)}>{isSelected ? <Icon name="check" /> : null}</span>
          )}
          {icon ? <Icon name={icon} /> : null}
          {children}
          {end === undefined ? null : <span className="push t3 xs">{end}</span>}
        </>
      )}
    </AriaMenuItem>
  );
}
