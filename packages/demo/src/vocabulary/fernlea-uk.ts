import type { SellerSpec } from './seller-spec.ts';

/** Lunch and kitchen goods in the United Kingdom, of the second agency; its bulk workbook has sentence-case headers. */
export const fernleaUk: SellerSpec = {
  key: 'fernlea-kitchen-uk',
  agencySlug: 'harbour-lane',
  name: 'Fernlea Kitchen',
  merchantId: 'A3ZFL1KTCN92JB',
  accountTag: 'a1flk0uk7rb',
  marketplace: 'UK',
  country: 'United Kingdom',
  currency: 'GBP',
  timeZone: 'Europe/London',
  brands: [{ name: 'Fernlea', aliases: ['Fernlea Kitchen', 'FERNLEA UK'] }],
  brandTerm: 'fernlea',
  namePattern: 'FK {line} – {kind}',
  kindLabels: {
    exact: 'Exact',
    phrase: 'Phrase',
    broad: 'Broad',
    auto: 'Auto',
    asin: 'Competitor ASINs',
    category: 'Category',
    defence: 'Brand',
  },
  names: { '/defence': 'FK Brand – Exact' },
  ownLabels: { defence: 'Fernlea', catchAll: 'All products' },
  catchAll: false,
  portfolios: [{ name: 'Lunch' }, { name: 'Storage' }],
  clickCost: 0.58,
  sentenceCaseBulk: true,
  events: {
    paused: { 'Beeswax wraps/auto': 66 },
    archived: {},
    renamed: {},
    restarted: ['Spice rack/auto'],
    outOfBudget: ['Lunch box/phrase'],
    launched: {},
    bidRise: { line: 'Spice rack', from: 40, to: 61 },
    priceCut: { line: 'Lunch box', from: 70 },
    trend: -0.08,
    season: 0.1,
  },
  lines: [
    {
      label: 'Lunch box',
      stem: 'FK-LB',
      category: 'Lunch Boxes',
      portfolio: 'Lunch',
      spend: 42,
      kinds: ['exact', 'phrase', 'auto', 'asin'],
      variants: [
        { code: 'STEEL-2T', price: 22.99 },
        { code: 'STEEL-3T', price: 27.99 },
        { code: 'KIDS', price: 18.99 },
      ],
      themes: [
        {
          name: 'Adults',
          variants: ['STEEL-2T', 'STEEL-3T'],
          keywords:
            'stainless steel lunch box, metal lunch box, lunch box adults, bento box adults, leakproof lunch box, lunch box with compartments, tiffin box, salad lunch box, work lunch box',
        },
        {
          name: 'Children',
          variants: ['KIDS'],
          keywords:
            'kids lunch box, bento box kids, toddler lunch box, school lunch box, metal bento box kids, plastic free lunch box, nursery lunch box',
        },
      ],
      extensions: 'with compartments, leakproof, for women, for men, large, 1200ml, with cutlery',
      waste: 'heated electric, personalised, stickers',
    },
    {
      label: 'Bamboo cutlery',
      stem: 'FK-BC',
      category: 'Cutlery Sets',
      portfolio: 'Lunch',
      spend: 18,
      kinds: ['exact', 'phrase', 'auto'],
      variants: [
        { code: '1SET', price: 12.99 },
        { code: '4SET', price: 24.99 },
      ],
      themes: [
        {
          name: 'Travel set',
          variants: ['1SET'],
          keywords:
            'bamboo cutlery set, travel cutlery set, reusable cutlery set with case, eco cutlery, camping cutlery set, portable cutlery, wooden cutlery set reusable',
        },
        {
          name: 'Family set',
          variants: ['4SET'],
          keywords:
            'bamboo cutlery 4 pack, picnic cutlery set, family cutlery set camping, reusable picnic cutlery, bamboo forks reusable, bamboo utensils set',
        },
      ],
      extensions: 'with case, with straw, reusable, for work, for kids, pack of 4',
      waste: 'disposable, silver plated, engraving',
    },
    {
      label: 'Beeswax wraps',
      stem: 'FK-BW',
      category: 'Food Wraps',
      portfolio: 'Storage',
      spend: 16,
      kinds: ['exact', 'broad', 'auto'],
      variants: [
        { code: '6PK', price: 15.99 },
        { code: 'ROLL', price: 19.99 },
      ],
      themes: [
        {
          name: 'Assorted',
          variants: ['6PK'],
          keywords:
            'beeswax wraps, beeswax food wraps, reusable food wraps, cling film alternative, eco food wraps, sandwich wraps reusable, wax wraps for food',
        },
        {
          name: 'Roll',
          variants: ['ROLL'],
          keywords:
            'beeswax wrap roll, large beeswax wrap, bread wrap beeswax, beeswax roll cut to size, sourdough bread wrap, beeswax bread bag',
        },
      ],
      extensions: 'large, set of 6, uk made, vegan, for bread, for cheese',
      waste: 'making kit, beeswax pellets, refresher bar',
    },
    {
      label: 'Spice rack',
      stem: 'FK-SR',
      category: 'Spice Racks & Holders',
      portfolio: null,
      spend: 28,
      kinds: ['exact', 'auto', 'category'],
      variants: [
        { code: '3TIER', price: 26.99 },
        { code: 'DRAWER', price: 21.99 },
      ],
      themes: [
        {
          name: 'Free standing',
          variants: ['3TIER'],
          keywords:
            'spice rack, spice rack organiser, spice rack free standing, 3 tier spice rack, spice organiser, kitchen cupboard organiser, spice shelf, bamboo spice rack',
        },
        {
          name: 'Drawer',
          variants: ['DRAWER'],
          keywords:
            'spice drawer organiser, drawer spice rack, spice jar drawer insert, in drawer spice rack, expandable spice drawer, spice tray drawer',
        },
      ],
      extensions: 'for cupboard, wall mounted, expandable, black, wooden, 4 tier',
      waste: 'magnetic fridge, refill spices, labels only',
    },
  ],
};
