/** `asin="B0…"` as the ASIN alone, a category by its name, the automatic groups as they are. */
export function targetName(
  expression: string,
  resolved: string | null,
): { name: string; detail: string | null; isCode: boolean } {
  const asin = /^(asin|asin-expanded)\s*=\s*"?([A-Z0-9]{10})"?$/i.exec(expression);
  if (asin?.[1] && asin[2]) {
    return { name: asin[2], detail: asin[1] === 'asin' ? 'asin' : 'asin, expanded', isCode: true };
  }
  return { name: resolved ?? expression, detail: null, isCode: false };
}
