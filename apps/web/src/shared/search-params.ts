/** A page's address holds its whole view as plain text: `?seller=…&open=a,b`. Lists are joined by commas. */
export type SearchRecord = Record<string, unknown>;

/** Reads the query string; every value is text until a route validates it. */
export function parseSearch(search: string): SearchRecord {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a query string; what is empty is left out. */
export function stringifySearch(search: SearchRecord): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (typeof text === 'number') params.set(name, String(text));
    else if (typeof text === 'string' && text !== '') params.set(name, text);
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/** A text, or undefined when there is none. */
export function textParam(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list of texts, or undefined when it is empty. */
export function listParam(value: unknown): string[] | undefined {
  const list = Array.isArray(value) ? value.map(String) : (textParam(value)?.split(',') ?? []);
  const filled = list.filter((it) => it !== '');
  return filled.length > 0 ? filled : undefined;
}

/** One of the given words, or undefined. */
export function wordParam<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** The object without its undefined values, so that an address carries only what differs from the default. */
export function definedOnly<T extends object>(value: T): T {
  const copy = { ...value };
  for (const key of Object.keys(copy)) if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}
