import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { BranchStore } from './branch-store.ts';
import { type BuiltTree, buildTree } from './build-tree.ts';
import type { TreeQuestion } from './tree-question.ts';

export interface Tree extends BuiltTree {
  loadMore: (branch: string) => void;
  retry: (branch: string) => void;
}

/** The rows of the tree for a question; reads the branches that are open and lets go of those that are closed. */
export function useTree(sellerId: string | null, question: TreeQuestion, open: ReadonlySet<string>): Tree {
  const client = useApolloClient();
  const [store] = useState(() => new BranchStore(client));
  const version = useSyncExternalStore(store.subscribe, store.version);
  const built = useMemo(() => {
    // The version stands for everything stateOf answers.
    return version >= 0 ? buildTree(sellerId, question, open, (key) => store.stateOf(key)) : null;
  }, [sellerId, question, open, store, version]);
  useEffect(() => {
    if (built) store.sync(built.wanted);
  }, [store, built]);
  useEffect(() => () => store.stop(), [store]);
  if (!built) throw new Error('The tree has no version');
  return useMemo(
    () => ({ ...built, loadMore: (key) => store.loadMore(key), retry: (key) => store.retry(key) }),
    [built, store],
  );
}
