import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './tooltip.module.css';

/** More about what stands under the pointer or has focus; never the only way to something. */
export function Tooltip({
  content,
  children,
}: {
  content: ReactNode;
  children: ReactElement<Record<string, unknown>, string>;
}) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={cx(styles.tooltip)} offset={6}>
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
