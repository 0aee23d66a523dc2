import { findSellerByAccount, sellerExists } from '@sellergraph/db/catalog/find-seller';
import { reading } from '@sellergraph/db/reading';
import { expect, test } from 'vitest';
import { anAgency, aUser, auditOf } from '../testing/agencies.ts';
import { useTestDatabase } from '../testing/database.ts';
import { createSeller } from './create-seller.ts';
import { setSellerBrands } from './set-seller-brands.ts';

const database = useTestDatabase();
const account = { amazonSellerId: 'A2ZQBLAUHZ9R5', marketplace: 'DE', name: 'Blauholz' };

const rows = (agencyId: string, text: string) =>
  reading(database(), { agencyId, userId: null }, (tx) => tx.query(text));

test('a seller takes the currency and days of its marketplace unless told otherwise', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer } = await aUser(database(), agencyId, 'admin');
  const { sellerId } = await createSeller(database(), viewer, account);
  await createSeller(database(), viewer, { ...account, marketplace: 'UK', currency: 'EUR', timeZone: 'UTC' });
  const columns = 'marketplace, currency, time_zone AS zone, amazon_seller_id AS account';
  expect(await rows(agencyId, `SELECT ${columns} FROM catalog.sellers ORDER BY marketplace`)).toEqual([
    { marketplace: 'DE', currency: 'EUR', zone: 'Europe/Berlin', account: 'A2ZQBLAUHZ9R5' },
    { marketplace: 'UK', currency: 'EUR', zone: 'UTC', account: 'A2ZQBLAUHZ9R5' },
  ]);
  const audit = await auditOf(database(), agencyId);
  expect(audit.filter((it) => it.entityId === sellerId)).toMatchObject([
    { action: 'createSeller', actorId: viewer.userId, detail: { marketplace: 'DE', currency: 'EUR' } },
  ]);
});

test('an account exists once in an agency and marketplace, and again in another agency', async () => {
  const one = await anAgency(database());
  const two = await anAgency(database());
  const { sellerId } = await createSeller(database(), one.operator, account);
  const again = createSeller(database(), one.operator, account);
  await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  expect((await createSeller(database(), two.operator, account)).sellerId).not.toBe(sellerId);
  const tx = database().read({ agencyId: two.agencyId, userId: null });
  expect(await sellerExists(tx, sellerId)).toBe(false);
  expect(await findSellerByAccount(tx, account.amazonSellerId, 'DE')).not.toBe(sellerId);
  expect(await findSellerByAccount(tx, account.amazonSellerId, 'FR')).toBeNull();
  await tx.close();
});

test.each([
  [{ marketplace: 'GB' }, 'marketplace'],
  [{ marketplace: 'toString' }, 'marketplace'],
  [{ amazonSellerId: 'a2zq' }, 'amazonSellerId'],
  [{ name: '' }, 'name'],
  [{ currency: 'euro' }, 'currency'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
])('refuses %j', async (change, field) => {
  const { operator } = await anAgency(database());
  const act = createSeller(database(), operator, { ...account, ...change });
  await expect(act).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
});

test('a member adds no seller', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer } = await aUser(database(), agencyId, 'member');
  await expect(createSeller(database(), viewer, account)).rejects.toMatchObject({ permission: 'seller:create' });
  const brands = setSellerBrands(database(), viewer, { sellerId: viewer.userId, brands: [] });
  await expect(brands).rejects.toMatchObject({ permission: 'seller:edit' });
});

test('brands are shared: two agencies that name one mean the same, also by an alias', async () => {
  const one = await anAgency(database());
  const two = await anAgency(database());
  const first = await createSeller(database(), one.operator, account);
  const second = await createSeller(database(), two.operator, account);
  const made = await setSellerBrands(database(), one.operator, {
    ...first,
    brands: [
      { name: 'Tidewell', aliases: [] },
      { name: 'Blauholz', aliases: ['Blau Holz'] },
    ],
  });
  const again = await setSellerBrands(database(), two.operator, {
    ...second,
    brands: [{ name: 'BLAU HOLZ', aliases: ['Blauholz GmbH'] }],
  });
  expect(made.brandIds).toHaveLength(2);
  expect(again.brandIds).toEqual([made.brandIds[0]]);
  const brands = 'SELECT name, to_jsonb(aliases) AS aliases FROM catalog.brands ORDER BY name';
  expect(await rows(two.agencyId, brands)).toEqual([
    { name: 'Blauholz', aliases: ['Blau Holz', 'Blauholz GmbH'] },
    { name: 'Tidewell', aliases: [] },
  ]);
  expect((await auditOf(database(), two.agencyId)).at(-1)).toMatchObject({
    action: 'setSellerBrands',
    entityId: second.sellerId,
    detail: { brands: ['BLAU HOLZ'] },
  });

  await setSellerBrands(database(), one.operator, { ...first, brands: [{ name: 'tidewell', aliases: [] }] });
  const mapped = `SELECT b.name FROM catalog.seller_brand_mapping m JOIN catalog.brands b ON b.id = m.brand_id`;
  expect(await rows(one.agencyId, mapped)).toEqual([{ name: 'Tidewell' }]);
  expect(await rows(two.agencyId, mapped)).toEqual([{ name: 'Blauholz' }]);
});

test("another agency's seller gets no brands", async () => {
  const one = await anAgency(database());
  const two = await anAgency(database());
  const { sellerId } = await createSeller(database(), one.operator, account);
  const act = setSellerBrands(database(), two.operator, { sellerId, brands: [{ name: 'Intruder', aliases: [] }] });
  await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await rows(one.agencyId, `SELECT 1 FROM catalog.brands WHERE name = 'Intruder'`)).toEqual([]);
});
