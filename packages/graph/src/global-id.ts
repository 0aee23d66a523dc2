import { refIdToUuid, uuidToRefId } from '@sellergraph/core/ref-id';

/** The types with ids and the words that their ids begin with. */
export const idPrefixes = {
  Agency: 'agency',
  User: 'user',
  ApiToken: 'api_token',
  Seller: 'seller',
  Brand: 'brand',
  Portfolio: 'portfolio',
  Campaign: 'campaign',
  BiddingAdjustment: 'bidding_adjustment',
  CampaignNegativeKeyword: 'campaign_negative_keyword',
  CampaignNegativeProductTargeting: 'campaign_negative_product_targeting',
  AdGroup: 'ad_group',
  Keyword: 'keyword',
  ProductTargeting: 'product_targeting',
  ProductAd: 'product_ad',
  NegativeKeyword: 'negative_keyword',
  NegativeProductTargeting: 'negative_product_targeting',
  Upload: 'upload',
} as const;

export type NodeType = keyof typeof idPrefixes;

const typesByPrefix = new Map(Object.entries(idPrefixes).map(([type, prefix]) => [prefix as string, type as NodeType]));

/** The id by which the outside knows an entity: `campaign_01J…`. */
export function toGlobalId(type: NodeType, uuid: string): string {
  return `${idPrefixes[type]}_${uuidToRefId(uuid)}`;
}

/** The kind and the database's id behind a global id; null when it is none. */
export function fromGlobalId(id: string): { type: NodeType; uuid: string } | null {
  const split = id.lastIndexOf('_');
  const type = typesByPrefix.get(id.slice(0, Math.max(split, 0)));
  const uuid = refIdToUuid(id.slice(split + 1));
  return type && uuid ? { type, uuid } : null;
}

/** The database's id behind the global id of one kind; null when it is none of that kind. */
export function idOf(type: NodeType, id: string): string | null {
  const found = fromGlobalId(id);
  return found?.type === type ? found.uuid : null;
}

/** An id that nothing has. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The same, or for any other text an id that nothing has: what is looked for is then not found, and nothing tells why. */
export function idOrNothing(type: NodeType, id: string): string {
  return idOf(type, id) ?? NOTHING;
}
