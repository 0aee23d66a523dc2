import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'isPending' | 'children'> &
  type ButtonLook & {
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
