import {
  insertAdGroup,
  insertBiddingAdjustment,
  insertCampaign,
  insertDay,
  insertKeyword,
  insertNegative,
  insertPortfolio,
  insertProductAd,
  insertProductTargeting,
} from '@sellergraph/testkit/factories/ads';
import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertApiToken, insertUser } from '@sellergraph/testkit/factories/identity';
import { insertUpload } from '@sellergraph/testkit/factories/reports';
import { beforeAll, describe, expect, test } from 'vitest';
import { idPrefixes, type NodeType, toGlobalId } from './global-id.ts';
import { type ExecuteOptions, execute, viewerOf } from './testing/execute.ts';
import { useTestGraph } from './testing/test-graph.ts';

const graph = useTestGraph();

interface World {
  readonly options: ExecuteOptions;
  /** The global id of one entity of every type. */
  readonly ids: Readonly<Partial<Record<NodeType, string>>>;
}

let mine: World;
let theirs: World;

beforeAll(async () => {
  mine = await world();
  theirs = await world();
});

async function world(): Promise<World> {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  const user = await insertUser(sql, agency.id);
  const seller = await insertSeller(sql, agency.id);
  const portfolio = await insertPortfolio(sql, seller);
  const campaign = await insertCampaign(sql, seller, { portfolio_id: portfolio.id });
  const adGroup = await insertAdGroup(sql, campaign);
  const keyword = await insertKeyword(sql, adGroup);
  await insertDay(sql, campaign, 'campaign', '2026-11-01', { clicks: 1 });
  const found = {
    Agency: agency,
    User: user,
    ApiToken: await insertApiToken(sql, agency.id, user.id),
    Seller: seller,
    Portfolio: portfolio,
    Campaign: campaign,
    BiddingAdjustment: await insertBiddingAdjustment(sql, campaign),
    CampaignNegativeKeyword: await insertNegative(sql, 'campaign_keyword', campaign),
    CampaignNegativeProductTargeting: await insertNegative(sql, 'campaign_product_targeting', campaign),
    AdGroup: adGroup,
    Keyword: keyword,
    ProductTargeting: await insertProductTargeting(sql, adGroup),
    ProductAd: await insertProductAd(sql, adGroup),
    NegativeKeyword: await insertNegative(sql, 'keyword', adGroup),
    NegativeProductTargeting: await insertNegative(sql, 'product_targeting', adGroup),
    Upload: await insertUpload(sql, seller),
  } satisfies Partial<Record<NodeType, { id: string }>>;
  const ids = Object.fromEntries(
    Object.entries(found).map(([type, { id }]) => [type, toGlobalId(type as NodeType, id)]),
  );
  return { options: { database, viewer: viewerOf(agency.id, user.id) }, ids };
}

const types = (Object.keys(idPrefixes) as NodeType[]).filter((type) => type !== 'Brand');

/** Ids that nothing has: of the type, malformed, of another type, of a type that there is not. */
function nothings(type: NodeType): string[] {
  const real = mine.ids[type] ?? '';
  const unknown = toGlobalId(type, '019a9c3e-7b2d-7c11-9f00-0123456789ab');
  return [unknown, '', 'x', real.slice(0, -1), `${real}0`, real.toLowerCase().replace('_', '-'), `warehouse_${real}`];
}

describe('an id of another agency finds what an id of nothing finds', () => {
  test.each(types)('%s through node and nodes', async (type) => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }';
    const ask = (id: string) => execute(query, { ...mine.options, variables: { id } });
    expect((await ask(mine.ids[type] ?? '')).data).toEqual({
      node: { __typename: type, id: mine.ids[type] },
      nodes: [{ id: mine.ids[type] }],
    });
    for (const id of [theirs.ids[type] ?? '', ...nothings(type)]) {
      expect(await ask(id)).toMatchObject({ data: { node: null, nodes: [null] }, errors: [] });
    }
  });

  test.each([
    ['Seller', 'query ($id: ID!) { answer: seller(id: $id) { id } }', null],
    ['Upload', 'query ($id: ID!) { answer: upload(id: $id) { id } }', null],
    ['Seller', 'query ($id: ID!) { answer: campaigns(where: { sellerId: [$id] }) { totalCount } }', { totalCount: 0 }],
    [
      'Portfolio',
      'query ($id: ID!) { answer: campaigns(where: { portfolioId: $id }) { totalCount } }',
      { totalCount: 0 },
    ],
    ['Seller', 'query ($id: ID!) { answer: uploads(where: { sellerId: $id }) { totalCount } }', { totalCount: 0 }],
  ] as const)('%s through %s', async (type, query, nothing) => {
    const ask = async (id: string) => {
      const { data, errors } = await execute(query, { ...mine.options, variables: { id } });
      return { answer: data?.answer, errors };
    };
    expect((await ask(mine.ids[type] ?? '')).answer).not.toEqual(nothing);
    for (const id of [theirs.ids[type] ?? '', ...nothings(type)]) {
      expect(await ask(id)).toEqual({ answer: nothing, errors: [] });
    }
  });

  test('a cursor of another agency stands nowhere but in the own list', async () => {
    const list = (after: string) =>
      `{ campaigns(first: 5, orderBy: { field: CREATED_AT } ${after}) { edges { cursor node { id } } } }`;
    const cursorOf = async ({ options }: World) => {
      const { data } = await execute(list(''), options);
      return (data as { campaigns: { edges: { cursor: string }[] } }).campaigns.edges[0]?.cursor;
    };
    const { data, errors } = await execute(list(`after: "${await cursorOf(mine)}"`), theirs.options);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      campaigns: { edges: [{ cursor: await cursorOf(theirs), node: { id: theirs.ids.Campaign } }] },
    });
  });
});

test('lists hold the own agency alone', async () => {
  const query =
    '{ sellers { edges { node { id } } } campaigns { edges { node { id } } } uploads { edges { node { id } } } users { edges { node { id } } } apiTokens { edges { node { id } } } agency { id } }';
  for (const { options, ids } of [mine, theirs]) {
    const one = (type: NodeType) => ({ edges: [{ node: { id: ids[type] } }] });
    expect((await execute(query, options)).data).toEqual({
      sellers: one('Seller'),
      campaigns: one('Campaign'),
      uploads: one('Upload'),
      users: one('User'),
      apiTokens: one('ApiToken'),
      agency: { id: ids.Agency },
    });
  }
});

describe('somebody who is not signed in', () => {
  test('is nobody, and reads nothing', async () => {
    const options = { ...mine.options, viewer: null };
    expect(await execute('{ viewer { role } }', options)).toEqual({
      data: { viewer: null },
      errors: [],
      statements: 0,
    });
    const id = mine.ids.Seller;
    const fields = [
      'agency { id }',
      'sellers { totalCount }',
      `seller(id: "${id}") { id }`,
      'campaigns { totalCount }',
      'brands { totalCount }',
    ];
    fields.push(
      'uploads { totalCount }',
      `upload(id: "${mine.ids.Upload}") { id }`,
      'users { totalCount }',
      'apiTokens { totalCount }',
    );
    fields.push('metricDictionary { name }', `node(id: "${id}") { id }`, `nodes(ids: ["${id}"]) { id }`);
    for (const field of fields) {
      const { errors, statements } = await execute(`{ ${field} }`, options);
      expect(errors.map(({ code }) => code)).toEqual(['UNAUTHENTICATED']);
      expect(statements).toBe(0);
    }
  });
});

describe('a reviewer', () => {
  const reviewing = (): ExecuteOptions => {
    const { viewer, database } = mine.options;
    if (!viewer) throw new Error('the world has a viewer');
    return { database, viewer: viewerOf(viewer.agencyId, viewer.userId, 'reviewer') };
  };

  test('sees campaigns and uploads, and neither users nor tokens', async () => {
    const query = '{ campaigns { totalCount } uploads { edges { node { fileName uploadedBy { name } } } } }';
    expect((await execute(query, reviewing())).errors).toEqual([]);
    for (const field of ['users', 'apiTokens']) {
      const { errors } = await execute(`{ ${field} { totalCount } }`, reviewing());
      expect(errors.map(({ code }) => code)).toEqual(['PERMISSION_DENIED']);
    }
    for (const type of ['User', 'ApiToken'] as const) {
      const { data } = await execute(`{ node(id: "${mine.ids[type]}") { id } }`, reviewing());
      expect(data).toEqual({ node: null });
    }
  });

  test('sees themselves', async () => {
    const { data } = await execute('{ viewer { role user { id } agency { id } } }', reviewing());
    expect(data).toEqual({
      viewer: { role: 'REVIEWER', user: { id: mine.ids.User }, agency: { id: mine.ids.Agency } },
    });
  });
});
