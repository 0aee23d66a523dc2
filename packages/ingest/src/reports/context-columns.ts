import { type Header, normaliseHeader } from '../reading/header.ts';

/** Headers that say when and in which currency a row is, and are no columns of a report's table. */
const spellings = {
  date: ['Date'],
  start: ['Start Date'],
  end: ['End Date'],
  span: ['Date range'],
  currency: ['Currency', 'Budget currency'],
  adProduct: ['Ad product', 'Program Type', 'Campaign Type'],
} as const;

export type ContextColumn = keyof typeof spellings;

const keys = new Map<string, ContextColumn>(
  Object.entries(spellings).flatMap(([name, words]) =>
    words.map((word) => [normaliseHeader(word).key, name as ContextColumn] as const),
  ),
);

/** Normalised headers of the context. */
export const contextKeys: readonly string[] = [...keys.keys()];

/** The context columns that a header has. */
export function contextColumns(headers: readonly Header[]): Partial<Record<ContextColumn, Header>> {
  const found: Partial<Record<ContextColumn, Header>> = {};
  for (const header of headers) {
    const name = keys.get(header.key);
    if (name && !found[name]) found[name] = header;
  }
  return found;
}
