import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  label: string;
  hint?: string;
  /** Why the value is not acceptable; marks the field as invalid. */
  error?: string | null;
  large?: boolean;
  placeholder?: string;
  /** Stands at the end of the box, such as a button. */
  end?: ReactNode;
  /** A label for screen readers alone, where the place says what the field is. */
  hideLabel?: boolean;
};

/** A labelled line of text with its hint and its error. */
export function TextField({ label, hint, error, large, placeholder, end, hideLabel, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      className={cx(styles.field, large && styles.fieldLg)}
      isInvalid={Boolean(error)}
      // An error the server gave must not keep the form from being sent again.
      validationBehavior={error ? 'aria' : 'native'}
    >
      <Label className={cx(hideLabel && 'sr')}>{label}</Label>
      <div className={cx(styles.fieldBox)}>
        <Input {...(placeholder !== undefined && { placeholder })} />
        {end}
      </div>
      {hint && !error ? (
        <Text slot="description" className={cx(styles.fieldHint)}>
          {hint}
        </Text>
      ) : null}
      {error ? (
        <FieldError className={cx(styles.fieldError)}>
          <Icon name="bad" small />
          <span>{error}</span>
        </FieldError>
      ) : null}
    </AriaTextField>
  );
}
