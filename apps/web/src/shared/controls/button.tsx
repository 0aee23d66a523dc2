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

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & ButtonLook & { className?: string };

/** A button: a verb with its object. While `isPending` it keeps its words and shows that it works. */
export function Button({ variant, size, iconOnly, wide, className, children, ...props }: ButtonProps) {
  const look: ButtonLook = {
    ...(variant && { variant }),
    ...(size && { size }),
    iconOnly: iconOnly ?? false,
    wide: wide ?? false,
  };
  return (
    <AriaButton {...props} className={cx(buttonClass(look), className)}>
      {(state) => (
        <>
          {state.isPending ? <span className={cx(styles.spinner)} aria-hidden="true" /> : null}
          {typeof children === 'function' ? children(state) : children}
        </>
      )}
    </AriaButton>
  );
}

/** A turning ring beside words that say what is going on; never alone for a whole page. */
export function Spinner() {
  return <span className={cx(styles.spinner)} aria-hidden="true" />;
}
