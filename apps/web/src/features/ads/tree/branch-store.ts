import type { ApolloClient, ErrorLike } from '@apollo/client';
import type { Branch, BranchPage, BranchState } from './branch.ts';

interface Entry {
  branch: Branch;
  pages: BranchPage[];
  stops: (() => void)[];
  /** Rows of the question before, shown until the new ones are there. */
  old: BranchState | null;
  error: ErrorLike | null;
  isLoadingMore: boolean;
  state: BranchState;
}

/** One frame of the screen. */
const TOGETHER_MS = 16;

const nothing: BranchState = {
  status: 'loading',
  nodes: [],
  totalCount: null,
  hasMore: false,
  isStale: false,
  error: null,
};

/** Holds the branches of the rows that are open, reads them, and forgets those that are closed. */
export class BranchStore {
  private readonly client: ApolloClient;
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();
  private count = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(client: ApolloClient) {
    this.client = client;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes whenever any branch does. */
  version = (): number => this.count;

  stateOf(key: string): BranchState {
    return this.entries.get(key)?.state ?? nothing;
  }

  /** Reads the branches that are wanted and not yet read, and stops the others. */
  sync(wanted: readonly Branch[]): void {
    const keys = new Set(wanted.map((branch) => branch.key));
    for (const [key, entry] of this.entries) {
      if (keys.has(key)) continue;
      for (const stop of entry.stops) stop();
      this.entries.delete(key);
    }
    let hasStale = false;
    for (const branch of wanted) {
      const entry = this.entries.get(branch.key);
      if (entry?.branch.signature === branch.signature) continue;
      for (const stop of entry?.stops ?? []) stop();
      this.start(branch, entry?.state ?? null);
      hasStale ||= this.stateOf(branch.key).isStale;
    }
    if (hasStale) this.emit();
  }

  /** Reads the next page of a branch, unless it is on its way. */
  loadMore(key: string): void {
    const entry = this.entries.get(key);
    const cursor = entry?.pages.at(-1)?.nextCursor;
    if (!entry || !cursor || entry.isLoadingMore) return;
    entry.isLoadingMore = true;
    this.runPage(entry, entry.pages.length, cursor);
  }

  /** Asks again what failed. */
  retry(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    for (const stop of entry.stops) stop();
    this.start(entry.branch, null);
    this.emit();
  }

  stop(): void {
    this.sync([]);
  }

  private start(branch: Branch, old: BranchState | null): void {
    const entry: Entry = { branch, pages: [], stops: [], old, error: null, isLoadingMore: false, state: nothing };
    this.entries.set(branch.key, entry);
    this.update(entry);
    this.runPage(entry, 0, null);
  }

  private runPage(entry: Entry, index: number, after: string | null): void {
    const { stop } = entry.branch.run(
      this.client,
      after,
      (page) => {
        entry.pages[index] = page;
        entry.error = null;
        if (index > 0) entry.isLoadingMore = false;
        this.update(entry);
        this.emit();
      },
      (error) => {
        entry.error = error;
        entry.isLoadingMore = false;
        this.update(entry);
        this.emit();
      },
    );
    entry.stops.push(stop);
  }

  private update(entry: Entry): void {
    const { pages, old, error } = entry;
    const isFirst = pages.length === 0;
    const isStale = isFirst && error === null && old !== null && old.nodes.length > 0;
    entry.state = {
      status: error ? 'failed' : isFirst && !isStale ? 'loading' : 'ready',
      nodes: isStale ? old.nodes : pages.flatMap((page) => page.nodes),
      totalCount: isStale ? old.totalCount : (pages[0]?.totalCount ?? null),
      hasMore: !isStale && (pages.at(-1)?.nextCursor ?? null) !== null,
      isStale,
      error,
    };
  }

  /** Answers that come close together are shown together. */
  private emit(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.count += 1;
      for (const listener of this.listeners) listener();
    }, TOGETHER_MS);
  }
}
