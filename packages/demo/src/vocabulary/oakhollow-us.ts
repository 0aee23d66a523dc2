import type { SellerSpec } from './seller-spec.ts';

/** Garden goods in the United States, of the second agency; one campaign has a name that the first agency uses too. */
export const oakhollowUs: SellerSpec = {
  key: 'oakhollow-garden-us',
  agencySlug: 'harbour-lane',
  name: 'Oakhollow Garden',
  merchantId: 'A1ZOH5GRDN18WC',
  accountTag: 'a1ohg0us2xc',
  marketplace: 'US',
  country: 'United States',
  currency: 'USD',
  timeZone: 'America/New_York',
  brands: [{ name: 'Oakhollow', aliases: ['Oakhollow Garden', 'OAK HOLLOW'] }],
  brandTerm: 'oakhollow',
  namePattern: 'SP | {kind} | {line}',
  kindLabels: {
    exact: 'Exact',
    phrase: 'Phrase',
    broad: 'Broad',
    auto: 'Auto',
    asin: 'ASIN',
    category: 'Category',
    defence: 'Brand',
  },
  names: { '/defence': 'SP | Brand | Oakhollow', '/auto': 'SP | Auto | Catch-all' },
  ownLabels: { defence: 'Oakhollow', catchAll: 'Everything' },
  catchAll: true,
  portfolios: [{ name: 'Beds & Planters' }, { name: 'Tools' }, { name: 'Indoor' }],
  clickCost: 1.12,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Garden kneeler/broad': 51 },
    archived: { 'Plant stand/category': 27 },
    renamed: {},
    restarted: ['Pruning shears/auto'],
    outOfBudget: ['Raised bed/auto'],
    launched: { 'Plant stand/exact': 36 },
    bidRise: { line: 'Plant stand', from: 62, to: 80 },
    priceCut: { line: 'Raised bed', from: 49 },
    trend: -0.12,
    season: -0.15,
  },
  lines: [
    {
      label: 'Raised bed',
      stem: 'OH-RB',
      category: 'Raised Garden Beds',
      portfolio: 'Beds & Planters',
      spend: 64,
      kinds: ['exact', 'phrase', 'auto', 'asin'],
      variants: [
        { code: '4X2', price: 59.99 },
        { code: '6X3', price: 84.99 },
        { code: 'ELEV', price: 94.99 },
      ],
      themes: [
        {
          name: 'Galvanized',
          variants: ['4X2', '6X3'],
          keywords:
            'galvanized raised garden bed, raised garden bed, metal raised garden bed, raised beds for gardening, raised garden beds outdoor, garden bed kit, planter boxes outdoor, vegetable garden bed',
        },
        {
          name: 'Elevated',
          variants: ['ELEV'],
          keywords:
            'elevated garden bed, raised garden bed with legs, standing planter box, elevated planter, raised planter box with legs, patio garden bed',
        },
      ],
      extensions: 'with legs, 8x4, for vegetables, large, 2 pack, deep, with cover',
      waste: 'soil only, plans pdf, liner, used',
    },
    {
      label: 'Garden kneeler',
      stem: 'OH-GK',
      category: 'Garden Kneelers & Seats',
      portfolio: 'Tools',
      spend: 34,
      kinds: ['exact', 'broad', 'auto'],
      variants: [
        { code: 'STD', price: 39.99 },
        { code: 'XL', price: 49.99 },
      ],
      themes: [
        {
          name: 'Seat',
          variants: ['STD', 'XL'],
          keywords:
            'garden kneeler and seat, garden kneeler, gardening stool, kneeling bench for gardening, gardening seat foldable, garden kneeler heavy duty, garden bench kneeler, gardening gifts for seniors',
        },
        {
          name: 'Gifts',
          variants: ['STD'],
          keywords:
            'gardening gifts for women, gardening gifts, gifts for gardeners, garden tool set seat, mothers day garden gift, gardening gifts for mom',
        },
      ],
      extensions: 'heavy duty, foldable, for seniors, with tool pouch, wide, green',
      waste: 'knee pads only, replacement foam, church',
    },
    {
      label: 'Plant stand',
      stem: 'OH-PS',
      category: 'Plant Stands',
      portfolio: 'Indoor',
      spend: 36,
      kinds: ['exact', 'auto', 'category'],
      variants: [
        { code: '3T', price: 32.99 },
        { code: '5T', price: 45.99 },
      ],
      themes: [
        {
          name: 'Tiered',
          variants: ['3T', '5T'],
          keywords:
            'plant stand indoor, plant stand, tiered plant stand, corner plant stand, tall plant stand, plant shelf indoor, wooden plant stand, multi tier plant stand',
        },
        {
          name: 'Balcony',
          variants: ['5T'],
          keywords:
            'outdoor plant stand, plant stand outdoor, balcony plant shelf, plant rack outdoor, ladder plant stand, patio plant stand',
        },
      ],
      extensions: 'for indoor plants, tall, metal, for window, 5 tier, corner',
      waste: 'ceramic pot, fake plants, grow light bulb',
    },
    {
      label: 'Pruning shears',
      stem: 'OH-PR',
      category: 'Hand Pruners',
      portfolio: 'Tools',
      spend: 26,
      kinds: ['exact', 'phrase', 'auto'],
      variants: [
        { code: 'BYPASS', price: 24.99 },
        { code: 'SET', price: 36.99 },
      ],
      themes: [
        {
          name: 'Bypass',
          variants: ['BYPASS'],
          keywords:
            'pruning shears, pruning shears for gardening, garden shears, bypass pruner, hand pruners, garden clippers, pruners for roses, heavy duty pruning shears',
        },
        {
          name: 'Set',
          variants: ['SET'],
          keywords:
            'pruning shears set, garden scissors set, pruner and snips set, bonsai tool set, garden cutting tools, garden tool gift set',
        },
      ],
      extensions: 'professional, for arthritis, left handed, for roses, heavy duty, japanese steel',
      waste: 'sharpener, electric battery, replacement blade',
    },
  ],
};
