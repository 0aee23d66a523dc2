import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'regular' | 'comfortable';

/** How the product looks and listens in this browser. `public/appearance.js` applies it before the first paint. */
export interface Appearance {
  readonly theme: Theme;
  readonly density: Density;
  /** Whether single letters act as shortcuts while no field has focus. */
  readonly singleKeys: boolean;
}

const KEY = 'sellergraph.appearance';
const initial: Appearance = { theme: 'system', density: 'regular', singleKeys: true };
const listeners = new Set<() => void>();
let current = read();

function read(): Appearance {
  try {
    const saved: Partial<Appearance> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...initial, ...saved };
  } catch {
    return initial;
  }
}

/** Keeps a choice of the viewer and applies it at once. */
export function setAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change };
  const { dataset } = document.documentElement;
  if (current.theme === 'system') delete dataset.theme;
  else dataset.theme = current.theme;
  if (current.density === 'regular') delete dataset.density;
  else dataset.density = current.density;
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The appearance now, outside components. */
export const appearance = (): Appearance => current;

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now, by choice or by the system. */
export const isDark = (): boolean => current.theme === 'dark' || (current.theme === 'system' && systemDark().matches);

function subscribe(listener: () => void) {
  const query = systemDark();
  listeners.add(listener);
  query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener('change', listener);
  };
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, appearance);
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDark);
