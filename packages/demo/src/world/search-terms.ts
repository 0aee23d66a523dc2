import type { Random } from '../random.ts';
import type { CampaignKind, LineSpec, ThemeSpec } from '../vocabulary/seller-spec.ts';
import type { SearchTerm } from './campaign-tree.ts';

/** Conversion of terms with a word that never leads to a sale. */
const WASTE_CONVERSION = 0.05;

export const list = (text: string): string[] => text.split(',').map((item) => item.trim());

/** Waste words of a line that are excluded by negatives already; the others still cost money. */
export function excludedWords(line: LineSpec): string[] {
  return list(line.waste).slice(0, 2);
}

function openWasteWords(line: LineSpec): string[] {
  return list(line.waste).slice(2);
}

/** Two letters swapped inside the longest word, as shoppers type. */
function mistyped(text: string, random: Random): string {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 5) return text;
  const at = random.integer(1, longest.length - 3);
  const swapped = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return text.replace(longest, swapped);
}

/** Terms with falling weights, without repetitions. */
function ranked(texts: readonly string[], start: number, conversion: () => number): SearchTerm[] {
  return [...new Set(texts)].map((text, rank) => ({
    text,
    weight: start / (rank + 1) ** 1.5,
    conversion: conversion(),
  }));
}

function unique(terms: readonly SearchTerm[]): SearchTerm[] {
  return [...new Map(terms.toReversed().map((term) => [term.text, term])).values()].reverse();
}

/** What shoppers type before they click an ad on a keyword. */
export function keywordTerms(
  keyword: string,
  kind: CampaignKind,
  theme: ThemeSpec,
  line: LineSpec,
  random: Random,
): SearchTerm[] {
  const steady = () => random.between(0.75, 1.25);
  const itself: SearchTerm = { text: keyword, weight: 10, conversion: 1.1 };
  const typo: SearchTerm = { text: mistyped(keyword, random), weight: 0.12, conversion: 0.9 };
  if (kind === 'exact') return unique([itself, typo]);
  const endings = list(line.extensions);
  const longer = [0, 1, 2].map(() => `${keyword} ${random.pick(endings)}`);
  const wasted = openWasteWords(line).map((word) => ({
    text: `${keyword} ${word}`,
    weight: 0.7,
    conversion: WASTE_CONVERSION,
  }));
  if (kind === 'phrase' || kind === 'defence') return unique([itself, ...ranked(longer, 3, steady), typo, ...wasted]);
  const turned = keyword.split(' ').reverse().join(' ');
  const related = [random.pick(list(theme.keywords)), random.pick(list(theme.keywords)), turned];
  return unique([{ ...itself, weight: 6 }, ...ranked(longer, 4, steady), ...ranked(related, 3, steady), ...wasted]);
}

/** What stands behind the clicks of one of the four automatic groups. */
export function automaticTerms(
  group: string,
  theme: ThemeSpec,
  line: LineSpec,
  competitors: readonly string[],
  random: Random,
): SearchTerm[] {
  const steady = () => random.between(0.6, 1.3);
  if (group === 'substitutes' || group === 'complements') {
    return productTerms(group === 'substitutes' ? competitors.slice(0, 4) : competitors.slice(5, 8), random);
  }
  const endings = list(line.extensions);
  const keywords =
    group === 'close-match' ? list(theme.keywords) : line.themes.flatMap((other) => list(other.keywords));
  const typed = [0, 1, 2, 3, 4].map((rank) => {
    const keyword = keywords[rank] ?? random.pick(keywords);
    return group === 'close-match' || random.chance(0.3) ? keyword : `${keyword} ${random.pick(endings)}`;
  });
  const wasted = openWasteWords(line).map((word) => `${random.pick(keywords)} ${word}`);
  return unique([
    ...ranked(typed, 6, steady),
    ...ranked(wasted, 1.2, () => WASTE_CONVERSION),
    { text: '*', weight: 0.2, conversion: 0.5 },
  ]);
}

/** Product pages on which an ad was clicked: reports show their ASINs in lower case. */
export function productTerms(asins: readonly string[], random: Random): SearchTerm[] {
  return ranked(
    asins.map((asin) => asin.toLowerCase()),
    4,
    () => random.between(0.7, 1.3),
  );
}
