import { type ReactNode, useState } from 'react';
import { cx } from '../../shared/class-names.ts';
import page from '../../shared/page/page.module.css';
import { PanelBoundary } from '../../shared/states/failed.tsx';
import { ContextBar } from './context-bar.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** What the shell can have open over the page. */
export type ShellPart = 'range' | 'compare' | 'shortcuts';

/** Navigation, what the page looks at, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<ShellPart | null>(null);
  useShortcuts(setOpen);
  return (
    <div className={cx(styles.shell)}>
      <a className={cx(styles.skip)} href="#main">
        Skip to the page
      </a>
      <Rail />
      <ContextBar open={open} setOpen={setOpen} />
      <main className={cx(page.main)} id="main" tabIndex={-1}>
        <PanelBoundary what="This page">{children}</PanelBoundary>
      </main>
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={() => setOpen(null)} />
    </div>
  );
}
