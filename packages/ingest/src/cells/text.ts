/** Names, targeting expressions and search terms are far shorter; longer ones would not fit an index. */
export const maxTextChars = 1_000;

/** Characters of a cell that a message shows. */
const shownChars = 60;

/** A cell's content in a message, cut where it gets long. */
export function shown(cell: string): string {
  const text = cell.trim();
  return `"${text.length > shownChars ? `${text.slice(0, shownChars)}…` : text}"`;
}
