import { type BulkEntity, bulkEntities } from '@sellergraph/core/reports/bulk-operations';

/** Words of bulk files in one spelling: dashes, case and spaces vary between languages and years. */
function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const entities = new Map<string, BulkEntity>(
  Object.keys(bulkEntities).map((entity) => [entity.toLowerCase(), entity as BulkEntity]),
);

const states = new Set(['enabled', 'paused', 'archived']);

const targetingTypes = new Map([
  ['auto', 'AUTO'],
  ['automatic', 'AUTO'],
  ['manual', 'MANUAL'],
]);

const matchTypes = new Map([
  ['broad', 'broad'],
  ['phrase', 'phrase'],
  ['exact', 'exact'],
  ['negative exact', 'negative_exact'],
  ['negative phrase', 'negative_phrase'],
  ['negativeexact', 'negative_exact'],
  ['negativephrase', 'negative_phrase'],
  ['campaign negative exact', 'negative_exact'],
  ['campaign negative phrase', 'negative_phrase'],
  ['campaignnegativeexact', 'negative_exact'],
  ['campaignnegativephrase', 'negative_phrase'],
]);

const strategies = new Map([
  ['dynamic bids - down only', 'down_only'],
  ['dynamic bids - up and down', 'up_and_down'],
  ['fixed bid', 'fixed'],
  ['fixed bids', 'fixed'],
  ['rule-based bidding', 'rule_based'],
  ['rule based bidding', 'rule_based'],
  ['rule-based', 'rule_based'],
  ['rulebased', 'rule_based'],
]);

const placements = new Map([
  ['placement top', 'placement_top'],
  ['placement rest of search', 'placement_rest_of_search'],
  ['placement product page', 'placement_product_page'],
  ['placement amazon business', 'placement_amazon_business'],
]);

/** The entity a row is about; null for a word that is none. */
export function entityOf(cell: string): BulkEntity | null {
  return entities.get(plain(cell)) ?? null;
}

/** enabled, paused or archived; null for a word that is none. */
export function stateOf(cell: string): string | null {
  const word = plain(cell);
  return states.has(word) ? word : null;
}

/** AUTO or MANUAL; null for a word that is neither. */
export function targetingTypeOf(cell: string): string | null {
  return targetingTypes.get(plain(cell)) ?? null;
}

/** broad, phrase, exact, negative_exact or negative_phrase; null for a word that is none. */
export function matchTypeOf(cell: string): string | null {
  return matchTypes.get(plain(cell)) ?? null;
}

/** down_only, up_and_down, fixed or rule_based; a strategy we do not know is kept as written. */
export function biddingStrategyOf(cell: string): string {
  return strategies.get(plain(cell)) ?? cell.trim();
}

/** placement_top and its like; a placement we do not know is kept as written. */
export function placementOf(cell: string): string {
  return placements.get(plain(cell)) ?? cell.trim();
}
