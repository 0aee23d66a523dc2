const measured = ['Seller', 'Portfolio', 'Campaign', 'AdGroup', 'Keyword', 'ProductTargeting', 'ProductAd'] as const;

/** A type that figures are reported for. */
export type MeasuredTypename = (typeof measured)[number];

/** Names an entity with figures in the cache; components read their own fragment of it. */
export type MeasuredRef = { readonly __typename: MeasuredTypename; readonly id: string };

/** The entity as something with figures; null for any other node. */
export function measuredRef(
  node: { readonly __typename: string; readonly id: string } | null | undefined,
): MeasuredRef | null {
  const typename = measured.find((name) => name === node?.__typename);
  return node && typename ? { __typename: typename, id: node.id } : null;
}
