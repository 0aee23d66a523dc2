import { expect, test } from 'vitest';
import { fromGlobalId, idOf, idPrefixes, type NodeType, toGlobalId } from './global-id.ts';

const uuid = '019a9c3e-7b2d-7c11-9f00-0123456789ab';

test('an id of every type is read back', () => {
  for (const type of Object.keys(idPrefixes) as NodeType[]) {
    expect(fromGlobalId(toGlobalId(type, uuid))).toEqual({ type, uuid });
  }
});

test('an id says its type in lower-case words', () => {
  expect(toGlobalId('ProductTargeting', uuid)).toBe('product_targeting_01KAE3WYSDFG8SY0014D2PF2DB');
});

test('what is no id, or one of another type, is none', () => {
  const ulid = '01KAE3WYSDFG8SY0014D2PF2DB';
  for (const text of [
    '',
    '_',
    ulid,
    `_${ulid}`,
    `Campaign_${ulid}`,
    `campaign${ulid}`,
    `campaign_${ulid}x`,
    'campaign_',
  ]) {
    expect(fromGlobalId(text)).toBeNull();
  }
  expect(fromGlobalId(`campaign_8${ulid.slice(1)}`)).toBeNull();
  expect(idOf('AdGroup', `campaign_${ulid}`)).toBeNull();
});
