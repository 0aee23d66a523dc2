import type { SellerSpec } from './seller-spec.ts';

/** Outdoor gear in the United States: the agency's biggest account. */
export const trailmarkUs: SellerSpec = {
  key: 'trailmark-gear-us',
  agencySlug: 'copperlight',
  name: 'Trailmark Gear',
  merchantId: 'A2ZTM9GEAR63HK',
  accountTag: 'a1tmg0us4pk',
  marketplace: 'US',
  country: 'United States',
  currency: 'USD',
  timeZone: 'America/Denver',
  brands: [
    { name: 'Trailmark', aliases: ['Trailmark Gear', 'TRAIL MARK'] },
    { name: 'Summitline', aliases: ['Summit Line'] },
  ],
  brandTerm: 'trailmark',
  namePattern: 'TM_US_{line}_{kind}',
  kindLabels: {
    exact: 'EXACT_Rank',
    phrase: 'PHRASE_Core',
    broad: 'BROAD_Research',
    auto: 'AUTO_Harvest',
    asin: 'ASIN_Conquest',
    category: 'CATEGORY_LowBid',
    defence: 'BRAND_Defend',
  },
  names: {
    '/defence': 'TM_US_Brand_EXACT_Defend',
    '/auto': 'SP | Auto | Catch-all',
    'Bottle/broad': '32oz "Summit" Bottle - Broad, evergreen',
    'Dry bag/auto': 'main dry bag auto all skus',
    'Headlamp/asin': 'TM_US_Headlamp_ASIN_Conquest [Q4]',
  },
  ownLabels: { defence: 'Brand - Exact', catchAll: 'All SKUs' },
  catchAll: true,
  portfolios: [
    { name: 'Hydration' },
    { name: 'Trail Core' },
    { name: 'Camp' },
    { name: 'Travel' },
    { name: 'Clearance & Tail', monthlyBudget: 1500 },
  ],
  clickCost: 1.04,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Packing cubes/broad': 70, 'Trekking poles/category': 41 },
    archived: { 'Camp blanket/category': 18 },
    renamed: {},
    restarted: ['Trekking poles/auto'],
    outOfBudget: ['Bottle/phrase', 'Headlamp/auto'],
    launched: { 'Headlamp/broad': 44, 'Packing cubes/asin': 38 },
    bidRise: { line: 'Bottle', from: 60, to: 82 },
    priceCut: { line: 'Trekking poles', from: 57 },
    trend: 0.1,
    season: 0.12,
  },
  lines: [
    {
      label: 'Bottle',
      stem: 'TM-BTL',
      category: 'Insulated Water Bottles',
      portfolio: 'Hydration',
      spend: 132,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'asin', 'category'],
      variants: [
        { code: '24-SAGE', price: 24.95 },
        { code: '32-SLATE', price: 29.95 },
        { code: '32-SAGE', price: 29.95 },
        { code: '64-SLATE', price: 42.95 },
      ],
      themes: [
        {
          name: '32 oz',
          variants: ['32-SLATE', '32-SAGE'],
          keywords:
            'insulated water bottle, stainless steel water bottle, water bottle 32 oz, insulated water bottle 32 oz, hiking water bottle, metal water bottle, leakproof water bottle, vacuum insulated bottle, gym water bottle, wide mouth water bottle',
        },
        {
          name: '24 oz',
          variants: ['24-SAGE'],
          keywords:
            '24 oz water bottle, small insulated water bottle, water bottle with straw lid, bike water bottle insulated, travel water bottle, school water bottle, slim water bottle',
        },
        {
          name: 'Half gallon',
          variants: ['64-SLATE'],
          keywords:
            '64 oz water bottle insulated, half gallon water bottle, half gallon insulated water bottle, large water bottle, insulated growler, big metal water bottle',
        },
      ],
      extensions: 'with straw, for women, with handle, for kids, green, dishwasher safe, bpa free, for men',
      waste: 'replacement lid, custom logo, bulk wholesale, stickers',
    },
    {
      label: 'Trekking poles',
      stem: 'TM-TRK',
      category: 'Trekking Poles',
      portfolio: 'Trail Core',
      spend: 104,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'asin', 'category'],
      variants: [
        { code: 'ALU', price: 39.95 },
        { code: 'CARBON', price: 64.95 },
        { code: 'FOLD', price: 54.95 },
      ],
      themes: [
        {
          name: 'Carbon',
          variants: ['CARBON'],
          keywords:
            'carbon fiber trekking poles, ultralight trekking poles, lightweight hiking poles, carbon hiking poles, trekking poles carbon fiber cork, backpacking poles, thru hiking poles, trekking poles ultralight',
        },
        {
          name: 'Aluminum',
          variants: ['ALU'],
          keywords:
            'trekking poles, hiking poles, trekking poles for hiking, walking sticks for seniors, hiking sticks, nordic walking poles, adjustable hiking poles, walking poles for hiking',
        },
        {
          name: 'Folding',
          variants: ['FOLD', 'ALU'],
          keywords:
            'folding trekking poles, collapsible hiking poles, travel trekking poles, compact hiking poles, foldable walking sticks, z pole',
        },
      ],
      extensions: 'for women, for seniors, for men, cork grip, set of 2, with case, quick lock, for snow',
      waste: 'replacement tips, repair parts, rental, baskets only',
    },
    {
      label: 'Headlamp',
      stem: 'TM-HDL',
      category: 'Camping Headlamps',
      portfolio: 'Trail Core',
      spend: 78,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'asin'],
      variants: [
        { code: '350', price: 27.95 },
        { code: '600', price: 38.95 },
        { code: '350-2PK', price: 45.95 },
      ],
      themes: [
        {
          name: 'Running',
          variants: ['350'],
          keywords:
            'running headlamp, headlamp rechargeable, lightweight headlamp, headlamp for running at night, usb c headlamp, jogging light, head light for running, waterproof headlamp',
        },
        {
          name: 'Camping',
          variants: ['600', '350-2PK'],
          keywords:
            'headlamp for camping, bright headlamp, camping headlamp, rechargeable headlamp 2 pack, headlamp red light, hunting headlamp, head lamp flashlight, led headlamp',
        },
      ],
      extensions: 'for adults, red light, 2 pack, 1000 lumens, waterproof, for kids, motion sensor',
      waste: 'for car, replacement strap, miner costume, surgical',
    },
    {
      label: 'Dry bag',
      stem: 'TM-DRY',
      category: 'Dry Bags',
      portfolio: 'Travel',
      spend: 56,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'category'],
      variants: [
        { code: '10L', price: 19.95 },
        { code: '20L', price: 24.95 },
        { code: '30L-PACK', price: 44.95 },
      ],
      themes: [
        {
          name: 'Roll top',
          variants: ['10L', '20L'],
          keywords:
            'dry bag, waterproof bag, dry bag 20l, waterproof dry bag, roll top dry bag, kayak dry bag, small dry bag, beach dry bag, boat bag waterproof',
        },
        {
          name: 'Backpack',
          variants: ['30L-PACK'],
          keywords:
            'dry bag backpack, waterproof backpack, dry backpack, kayaking backpack, rafting bag, waterproof backpack 30l, floating backpack',
        },
      ],
      extensions: 'for kayaking, with phone case, 20l, for beach, orange, set, with straps',
      waste: 'for clothes laundry, repair tape, vacuum storage',
    },
    {
      label: 'Camp blanket',
      stem: 'TM-BLK',
      category: 'Camping Blankets',
      portfolio: 'Camp',
      spend: 62,
      kinds: ['exact', 'phrase', 'auto', 'asin', 'category'],
      variants: [
        { code: 'PINE', price: 49.95 },
        { code: 'RUST', price: 49.95 },
        { code: 'DOUBLE', price: 69.95 },
      ],
      themes: [
        {
          name: 'Puffy',
          variants: ['PINE', 'RUST'],
          keywords:
            'camping blanket, puffy blanket, outdoor blanket, puffy camping blanket, packable blanket, warm camping blanket, down alternative blanket outdoor, travel blanket packable, stadium blanket',
        },
        {
          name: 'Two people',
          variants: ['DOUBLE'],
          keywords:
            'large camping blanket, camping quilt, two person camping blanket, waterproof outdoor blanket, car camping quilt, hammock blanket',
        },
      ],
      extensions: 'waterproof, large, for cold weather, machine washable, lightweight, for couples, with bag',
      waste: 'weighted, electric heated, baby, pattern',
    },
    {
      label: 'Packing cubes',
      stem: 'TM-PKC',
      category: 'Packing Organizers',
      portfolio: 'Clearance & Tail',
      spend: 34,
      kinds: ['exact', 'broad', 'auto', 'asin'],
      variants: [
        { code: '6PC', price: 22.95 },
        { code: '8PC', price: 29.95 },
      ],
      themes: [
        {
          name: 'Six piece',
          variants: ['6PC'],
          keywords:
            'packing cubes, packing cubes for suitcases, travel packing cubes, luggage organizer, suitcase organizer bags, packing cubes for carry on, packing cube set',
        },
        {
          name: 'Compression',
          variants: ['8PC'],
          keywords:
            'compression packing cubes, compression bags for travel, packing cubes compression, compression cubes, expandable packing cubes, ultralight packing cubes',
        },
      ],
      extensions: 'for carry on, large, for backpack, for men, set of 8, waterproof',
      waste: 'moving boxes, vacuum pump, gift wrap',
    },
  ],
};
