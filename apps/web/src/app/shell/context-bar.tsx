import { useMatches } from '@tanstack/react-router';
import { ComparePicker } from '../../features/catalog/compare-picker.tsx';
import { RangePicker } from '../../features/catalog/range-picker.tsx';
import { SellerPicker } from '../../features/catalog/seller-picker.tsx';
import { RunningImports } from '../../features/reports/running-imports.tsx';
import { isDark, setAppearance } from '../../shared/appearance.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import page from '../../shared/page/page.module.css';
import styles from './shell.module.css';
import type { ShellPart } from './shell.tsx';
import { UserMenu } from './user-menu.tsx';

/** The bar over every page: seller, days, comparison; running imports; theme, help, account. */
export function ContextBar({ open, setOpen }: { open: ShellPart | null; setOpen: (part: ShellPart | null) => void }) {
  const hasFigures = useMatches({
    select: (matches) =>
      matches.some((match) => match.routeId === '/signed-in/' || match.routeId === '/signed-in/campaigns'),
  });
  const hasDays = useMatches({
    select: (matches) => hasFigures || matches.some((match) => match.fullPath.startsWith('/reports')),
  });
  const hasSeller = useMatches({
    select: (matches) => !matches.some((match) => match.fullPath.startsWith('/settings')),
  });
  const part = (name: ShellPart) => ({
    isOpen: open === name,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? name : null),
  });
  return (
    <header className={cx(styles.context)}>
      {hasSeller ? <SellerPicker /> : null}
      {hasDays ? (
        <>
          <span className={cx(page.dividerV)} />
          <RangePicker {...part('range')} />
          {hasFigures ? <ComparePicker {...part('compare')} /> : null}
        </>
      ) : null}
      <span className="push" />
      <RunningImports />
      <Button
        variant="quiet"
        iconOnly
        aria-label="Switch between light and dark"
        onPress={() => setAppearance({ theme: isDark() ? 'light' : 'dark' })}
      >
        <Icon name="theme" />
      </Button>
      <Button
        variant="quiet"
        iconOnly
        className="hide-sm"
        aria-label="Keyboard shortcuts, ?"
        onPress={() => setOpen('shortcuts')}
      >
        <Icon name="help" />
      </Button>
      <UserMenu onShortcuts={() => setOpen('shortcuts')} />
    </header>
  );
}
