import { expect, test } from 'vitest';
import { fromOutsideId, toOutsideId } from './outside-id.ts';

const uuid = '01936f2a-7c1b-7d3e-9a4f-0123456789ab';

test('an id reads back from its global id, its refId and its uuid', () => {
  const id = toOutsideId('seller', uuid);
  expect(id).toBe('seller_01JDQJMZ0VFMZ9MKR14D2PF2DB');
  const forms = [id, id.slice('seller_'.length), id.slice('seller_'.length).toLowerCase(), uuid, uuid.toUpperCase()];
  expect(forms.map((form) => fromOutsideId('seller', form))).toEqual(forms.map(() => uuid));
});

test.each(['', 'seller_', 'upload_01JDQJMZ0VFMZ9MKR14D2PF2DB', 'seller_1', "'; --", `${uuid}0`])(
  '%j is no id of a seller',
  (text) => {
    expect(fromOutsideId('seller', text)).toBeNull();
  },
);
