import DataLoader from 'dataloader';

/** Reads the values of many keys at once; answers in the order of the keys. */
export type LoadMany<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

/** The DataLoaders of one request, each made when it is first asked for. */
export class Loaders {
  readonly #loaders = new Map<object, Map<string, unknown>>();

  /** The loader known by `owner` and `name`; `cache` remembers values by key. */
  get<Key, Value>(owner: object, name: string, load: LoadMany<Key, Value>, cache: boolean): DataLoader<Key, Value> {
    let named = this.#loaders.get(owner);
    if (named === undefined) {
      named = new Map();
      this.#loaders.set(owner, named);
    }
    const found = named.get(name);
    if (found instanceof DataLoader) return found;
    const made = new DataLoader<Key, Value>(load, { cache });
    named.set(name, made);
    return made;
  }
}
