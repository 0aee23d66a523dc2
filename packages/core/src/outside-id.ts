import { refIdToUuid, uuidToRefId } from './ref-id.ts';

/** The kinds of entity that are named outside of the graph too, by the word that their global ids begin with. */
export type OutsideKind = 'agency' | 'user' | 'api_token' | 'seller' | 'upload';

/** An entity's global id, as the graph gives it: `seller_01J…`. */
export function toOutsideId(kind: OutsideKind, uuid: string): string {
  return `${kind}_${uuidToRefId(uuid)}`;
}

/** The uuid behind a global id of this kind, a refId or a uuid; null when the text is none of them. */
export function fromOutsideId(kind: OutsideKind, text: string): string | null {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  return refIdToUuid(text.startsWith(`${kind}_`) ? text.slice(kind.length + 1) : text);
}
