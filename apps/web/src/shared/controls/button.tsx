import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './button.module.css';

export interface ButtonLook {
  /** `primary` once a view at most. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger' | 'link';
  size?: 'small' | 'regular' | 'large';
  /** Square, for the few well-known signs; it needs an `aria-label`. */
  iconOnly?: boolean;
  wide?: boolean;
}

/** Class names of a button, also for a link that looks like one. */
export function buttonClass({
  variant = 'plain',
  size = 'regular',
  iconOnly = false,
  wide = false,
}: ButtonLook): string {
  if (variant === 'link') return cx(styles.linkBtn);
  return cx(
    styles.btn,
    variant === 'primary' && styles.btnPrimary,
    variant === 'quiet' && styles.btnQuiet,
    variant === 'danger' && styles.btnDanger,
    size === 'small' && styles.btnSm,
    size === 'large' && styles.btnLg,
    iconOnly && styles.btnIcon,
    wide && styles.btnWide,
  );
}

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'isPending' | 'children'> &
  ButtonLook & {
    className?: string;
    children?: ReactNode;
    /** It works on the last press: it keeps its words and its focus, and takes no further press. */
    isPending?: boolean;
  };

const ignore = () => undefined;

/** A button: a verb with its object. */
export function Button({ variant, size, iconOnly, wide, className, children, isPending, ...props }: ButtonProps) {
  const look: ButtonLook = {
    ...(variant && { variant }),
    ...(size && { size }),
    iconOnly: iconOnly ?? false,
    wide: wide ?? false,
  };
  const classNames = cx(buttonClass(look), isPending && styles.btnBusy, className);
  if (!isPending) {
    return (
      <AriaButton {...props} className={classNames}>
        {children}
      </AriaButton>
    );
  }
  return (
    <AriaButton {...props} type="button" onPress={ignore} className={classNames}>
      <span className={cx(styles.spinner)} aria-hidden="true" />
      {children}
      <span className="sr">, working</span>
    </AriaButton>
  );
}

/** A turning ring beside words that say what is going on; never alone for a whole page. */
export function Spinner() {
  return <span className={cx(styles.spinner)} aria-hidden="true" />;
}
