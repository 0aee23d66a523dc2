import type { KeyboardEvent, ReactNode } from 'react';

/** What scrolls can be reached by keyboard even when nothing in it can. */
const focusable = { tabIndex: 0 };

interface ScrollRegionProps {
  label: string;
  className: string;
  children: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A named part of the page that scrolls by itself. */
export function ScrollRegion({ label, className, children, onKeyDown }: ScrollRegionProps) {
  return (
    <section {...focusable} aria-label={label} className={className} onKeyDown={onKeyDown}>
      {children}
    </section>
  );
}
