import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { appearance, isDark, setAppearance } from '../../shared/appearance.ts';
import type { ShellPart } from './shell.tsx';

const SEQUENCE_MS = 1200;
const goTo = { h: '/', c: '/campaigns', r: '/reports', u: '/uploads' } as const;

const isDestination = (key: string): key is keyof typeof goTo => Object.hasOwn(goTo, key);

/** A field takes letters itself, and a dialog or menu has keys of its own. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]') !==
      null
  );
}

/** The keys that act on every page. Single letters can be turned off in the account menu. */
export function useShortcuts(open: (part: ShellPart) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let goUntil = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if ((event.metaKey || event.ctrlKey) && event.shiftKey && key === 'l') {
        event.preventDefault();
        setAppearance({ theme: isDark() ? 'light' : 'dark' });
        return;
      }
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isBusy(event.target)) return;
      if (!appearance().singleKeys) return;
      const going = performance.now() < goUntil;
      goUntil = 0;
      if (going && isDestination(key)) {
        void navigate({ to: goTo[key] });
      } else if (key === 'g') {
        goUntil = performance.now() + SEQUENCE_MS;
      } else if (key === 'd') {
        open(event.shiftKey ? 'compare' : 'range');
      } else if (event.key === '?') {
        open('shortcuts');
      } else if (event.key === '/') {
        document.querySelector<HTMLElement>('[data-page-search] input')?.focus();
      } else {
        return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, open]);
}
