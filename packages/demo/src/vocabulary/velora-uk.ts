import type { SellerSpec } from './seller-spec.ts';

/** Skin care in the United Kingdom: the account with two downloads, six days apart. */
export const veloraUk: SellerSpec = {
  key: 'velora-skin-uk',
  agencySlug: 'copperlight',
  name: 'Velora Skin',
  merchantId: 'A3ZVL4SKIN08RT',
  accountTag: 'a1vls0uk3wt',
  marketplace: 'UK',
  country: 'United Kingdom',
  currency: 'GBP',
  timeZone: 'Europe/London',
  brands: [{ name: 'Velora Skin', aliases: ['Velora', 'VELORA SKINCARE'] }],
  brandTerm: 'velora',
  namePattern: 'VS | {line} | {kind}',
  kindLabels: {
    exact: 'Exact',
    phrase: 'Phrase',
    broad: 'Broad',
    auto: 'Auto',
    asin: 'ASIN',
    category: 'Category',
    defence: 'Brand',
  },
  names: { '/defence': 'VS | Brand defence', 'Vitamin C serum/broad': 'VS | Vitamin C serum | Broad - evergreen' },
  ownLabels: { defence: 'Brand terms', catchAll: 'All products' },
  catchAll: false,
  portfolios: [{ name: 'Serums' }, { name: 'Moisture' }, { name: 'Gifting', monthlyBudget: 900 }],
  clickCost: 0.72,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Lip balm/broad': 47 },
    archived: { 'Night cream/category': 22 },
    renamed: {
      'Vitamin C serum/phrase': { before: 'VS | Vitamin C serum | Phrase test', day: 86 },
      'Night cream/exact': { before: 'VS | Retinol cream | Exact', day: 85 },
    },
    restarted: ['Lip balm/auto'],
    outOfBudget: ['Hyaluronic cream/auto'],
    launched: { 'Gift box/exact': 52, 'Gift box/auto': 50 },
    bidRise: { line: 'Vitamin C serum', from: 56, to: 74 },
    priceCut: { line: 'Hyaluronic cream', from: 63 },
    trend: 0.12,
    season: 0.18,
  },
  lines: [
    {
      label: 'Vitamin C serum',
      stem: 'VS-VC',
      category: 'Facial Serums',
      portfolio: 'Serums',
      spend: 62,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'asin'],
      variants: [
        { code: '30ML', price: 18.99 },
        { code: '50ML', price: 26.99 },
        { code: '30ML-2PK', price: 33.99 },
      ],
      themes: [
        {
          name: 'Brightening',
          variants: ['30ML', '50ML'],
          keywords:
            'vitamin c serum, vitamin c serum for face, brightening serum, face serum vitamin c, vitamin c and hyaluronic acid serum, dark spot serum, glow serum, vitamin c oil for face, antioxidant serum, vitamin c serum 20%',
        },
        {
          name: 'Value packs',
          variants: ['30ML-2PK'],
          keywords:
            'vitamin c serum 2 pack, face serum set, serum bundle, skincare set serum, vitamin c skincare set, anti ageing serum set, face serum for women',
        },
      ],
      extensions: 'for women, uk, 50ml, with hyaluronic acid, for sensitive skin, vegan, for men, for dark spots',
      waste: 'tablets, powder, recipe, effervescent',
    },
    {
      label: 'Hyaluronic cream',
      stem: 'VS-HA',
      category: 'Face Moisturisers',
      portfolio: 'Moisture',
      spend: 44,
      kinds: ['exact', 'phrase', 'auto', 'category'],
      variants: [
        { code: '50ML', price: 16.49 },
        { code: '100ML', price: 24.99 },
      ],
      themes: [
        {
          name: 'Day cream',
          variants: ['50ML', '100ML'],
          keywords:
            'hyaluronic acid moisturiser, face moisturiser women, hydrating face cream, day cream hyaluronic acid, moisturiser for dry skin, light moisturiser, plumping face cream, gel moisturiser, water cream',
        },
        {
          name: 'Sensitive',
          variants: ['50ML'],
          keywords:
            'fragrance free moisturiser, moisturiser for sensitive skin, ceramide moisturiser, soothing face cream, redness relief cream, barrier repair cream, calming moisturiser',
        },
      ],
      extensions: 'for dry skin, for men, 100ml, non greasy, vegan, with ceramides, under makeup',
      waste: 'injection, filler pen, sample',
    },
    {
      label: 'Night cream',
      stem: 'VS-RN',
      category: 'Night Creams',
      portfolio: 'Moisture',
      spend: 34,
      kinds: ['exact', 'broad', 'auto', 'category'],
      variants: [
        { code: '50ML', price: 21.99 },
        { code: 'SET', price: 35.99 },
      ],
      themes: [
        {
          name: 'Retinol',
          variants: ['50ML'],
          keywords:
            'retinol night cream, retinol cream, anti ageing night cream, night cream for women, retinol cream for face, wrinkle cream night, firming night cream, beginner retinol',
        },
        {
          name: 'Bakuchiol',
          variants: ['50ML', 'SET'],
          keywords:
            'bakuchiol cream, retinol alternative, bakuchiol night cream, pregnancy safe night cream, natural night cream, plant retinol',
        },
      ],
      extensions: 'for women over 50, strong, 50ml, for wrinkles, fragrance free, set',
      waste: 'prescription, tretinoin, for body',
    },
    {
      label: 'Lip balm',
      stem: 'VS-LB',
      category: 'Lip Balms',
      portfolio: null,
      spend: 18,
      kinds: ['exact', 'broad', 'auto'],
      variants: [
        { code: '3PK', price: 11.99 },
        { code: '6PK', price: 18.99 },
      ],
      themes: [
        {
          name: 'Shea butter',
          variants: ['3PK', '6PK'],
          keywords:
            'lip balm set, shea butter lip balm, lip balm for dry lips, natural lip balm, vegan lip balm, lip balm multipack, moisturising lip balm, lip butter',
        },
        {
          name: 'Overnight',
          variants: ['3PK'],
          keywords:
            'overnight lip mask, lip sleeping mask, lip treatment, lip repair balm, cracked lips treatment, lip mask night',
        },
      ],
      extensions: 'for women, pack of 6, with spf, unscented, tin, for kids',
      waste: 'making kit, empty tubes, wholesale',
    },
    {
      label: 'Gift box',
      stem: 'VS-GB',
      category: 'Skin Care Sets & Kits',
      portfolio: 'Gifting',
      spend: 24,
      kinds: ['exact', 'auto'],
      variants: [
        { code: 'GLOW', price: 39.99 },
        { code: 'CALM', price: 34.99 },
      ],
      themes: [
        {
          name: 'Glow set',
          variants: ['GLOW'],
          keywords:
            'skincare gift set, gifts for women, pamper gift set, beauty gift set for women, skincare set, birthday gifts for her, luxury skincare gift, self care gifts',
        },
        {
          name: 'Calm set',
          variants: ['CALM'],
          keywords:
            'relaxation gift set, gifts for mum, spa gift set, get well soon gifts for women, new mum gift, calming skincare set',
        },
      ],
      extensions: 'for women, for mum, luxury, under 40, vegan, for teenagers',
      waste: 'empty box, gift bag, hamper basket',
    },
  ],
};
