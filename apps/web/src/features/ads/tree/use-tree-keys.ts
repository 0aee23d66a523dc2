import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { appearance } from '../../../shared/appearance.ts';
import type { TreeColumn } from './columns.ts';
import { type EntityNode, hasPanel, isExpandable, type PlacedNode } from './tree-node.ts';

export interface Focus {
  readonly key: string;
  /** The focused cell; null when the whole row has the focus. */
  readonly column: string | null;
}

interface TreeKeysOptions {
  rows: readonly PlacedNode[];
  columns: readonly TreeColumn[];
  pageSize: () => number;
  setOpen: (keys: readonly string[], isOpen: boolean) => void;
  onOpenPanel: (node: EntityNode & { id: string }) => void;
  onClosePanel: () => void;
  onSort: (column: string) => void;
  onFilter: () => void;
}

/**
 * Keyboard of the tree: one tab stop, the focus moves with the arrows. → expands, then goes to the first child; ←
 * collapses, then goes to the parent; with Ctrl they move by column.
 */
export function useTreeKeys(options: TreeKeysOptions) {
  const { rows } = options;
  const [focus, setFocus] = useState<Focus | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const wantsFocus = useRef(false);
  const found = focus ? rows.findIndex((row) => row.node.key === focus.key) : -1;
  const index = Math.max(0, found);

  const moveTo = useCallback((key: string, column: string | null) => {
    wantsFocus.current = true;
    setFocus({ key, column });
  }, []);

  // A row that goes away while it has the focus, as the place of rows that were on their way does, hands it to the row
  // that takes its place.
  const lastIndex = useRef(0);
  useEffect(() => {
    if (!focus) return;
    if (found >= 0) {
      lastIndex.current = found;
      return;
    }
    const heir = rows[Math.min(lastIndex.current, rows.length - 1)];
    if (heir && document.activeElement === document.body) moveTo(heir.node.key, focus.column);
  }, [rows, focus, found, moveTo]);

  /** The focus came to a row by other ways than ours: by Tab, or by a click. */
  const onFocus = (event: FocusEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-row-key]') : null;
    const key = target?.getAttribute('data-row-key');
    if (key && key !== focus?.key) setFocus({ key, column: null });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('button, input, a')) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const goTo = (target: number, extend = false) => {
    const row = rows[Math.min(Math.max(target, 0), rows.length - 1)];
    if (!row) return;
    if (extend) {
      const [from, to] = target < index ? [target, index] : [index, target];
      const keys = rows.slice(Math.max(from, 0), to + 1).map((it) => it.node.key);
      setSelected(new Set([...selected, ...keys]));
    }
    moveTo(row.node.key, focus?.column ?? null);
  };

  const byColumn = (step: number) => {
    const row = rows[index];
    if (!row) return;
    const ids = options.columns.map((column) => column.id);
    const at = focus?.column ? ids.indexOf(focus.column) : -1;
    moveTo(row.node.key, ids[Math.min(at + step, ids.length - 1)] ?? null);
  };

  const right = () => {
    const row = rows[index];
    if (!row || !isExpandable(row.node)) return;
    if (row.isOpen) goTo(index + 1);
    else options.setOpen([row.node.key], true);
  };

  const left = () => {
    const row = rows[index];
    if (!row) return;
    if (row.isOpen) options.setOpen([row.node.key], false);
    else if (row.parentKey !== null) goTo(rows.findIndex((it) => it.node.key === row.parentKey));
  };

  const toggleSelected = () => {
    const key = rows[index]?.node.key;
    if (!key) return;
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };

  const siblings = () => {
    const parent = rows[index]?.parentKey;
    const keys = rows.filter((row) => row.parentKey === parent && isExpandable(row.node)).map((row) => row.node.key);
    options.setOpen(keys, true);
  };

  const openPanel = () => {
    const node = rows[index]?.node;
    if (node && hasPanel(node)) options.onOpenPanel(node);
  };

  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl) {
      if (key === 'ArrowRight') return () => byColumn(1);
      if (key === 'ArrowLeft') return () => byColumn(-1);
      if (key.toLowerCase() === 'a') return () => setSelected(new Set(rows.map((row) => row.node.key)));
      return null;
    }
    const page = options.pageSize();
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(found < 0 ? 0 : index + 1, shiftKey),
      ArrowUp: () => goTo(index - 1, shiftKey),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      PageDown: () => goTo(index + page),
      PageUp: () => goTo(index - page),
      ArrowRight: right,
      ArrowLeft: left,
      Enter: openPanel,
      Escape: options.onClosePanel,
      ' ': toggleSelected,
      '*': siblings,
    };
    const letters: Readonly<Record<string, () => void>> = {
      s: () => options.onSort(focus?.column ?? 'spend'),
      f: options.onFilter,
    };
    return keys[key] ?? (appearance().singleKeys && !shiftKey ? (letters[key.toLowerCase()] ?? null) : null);
  };

  return { focus, focusIndex: found, selected, setSelected, moveTo, wantsFocus, onKeyDown, onFocus };
}
