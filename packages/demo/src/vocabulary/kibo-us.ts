import type { SellerSpec } from './seller-spec.ts';

/** Pet goods in the United States: advertising began fourteen days before the end. */
export const kiboUs: SellerSpec = {
  key: 'kibo-pets-us',
  agencySlug: 'copperlight',
  name: 'Kibo Pets',
  merchantId: 'A1ZKB2PETS57VD',
  accountTag: 'a1kbp0us9md',
  marketplace: 'US',
  country: 'United States',
  currency: 'USD',
  timeZone: 'America/Los_Angeles',
  brands: [{ name: 'Kibo', aliases: ['Kibo Pets', 'KIBO PET'] }],
  brandTerm: 'kibo',
  namePattern: 'Kibo - {line} - {kind}',
  kindLabels: {
    exact: 'Exact',
    phrase: 'Phrase',
    broad: 'Broad',
    auto: 'Auto',
    asin: 'Product pages',
    category: 'Category',
    defence: 'Brand',
  },
  names: { '/defence': 'Kibo - Brand defence' },
  ownLabels: { defence: 'Kibo brand', catchAll: 'All products' },
  catchAll: false,
  portfolios: [{ name: 'Launch Q4', monthlyBudget: 4000 }, { name: 'Cats' }],
  clickCost: 1.18,
  startedOn: 76,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Lick mat/broad': 85 },
    archived: {},
    renamed: {},
    restarted: [],
    outOfBudget: ['Slow feeder/auto'],
    launched: { 'Cat fountain/exact': 80, 'Cat fountain/auto': 79 },
    bidRise: { line: 'Slow feeder', from: 82, to: 89 },
    priceCut: { line: 'Cooling mat', from: 84 },
    trend: 0.6,
    season: 0,
  },
  lines: [
    {
      label: 'Slow feeder',
      stem: 'KB-SF',
      category: 'Slow Feeders for Dogs',
      portfolio: 'Launch Q4',
      spend: 58,
      kinds: ['exact', 'phrase', 'auto'],
      variants: [
        { code: 'M-TEAL', price: 22.99 },
        { code: 'L-TEAL', price: 27.99 },
        { code: 'L-CLAY', price: 27.99 },
      ],
      themes: [
        {
          name: 'Large dogs',
          variants: ['L-TEAL', 'L-CLAY'],
          keywords:
            'slow feeder dog bowl, slow feeder dog bowls large breed, dog slow feeder, slow feed dog bowl, anti gulp dog bowl, puzzle dog bowl, dog bowl slow eating, dog food puzzle bowl, maze dog bowl',
        },
        {
          name: 'Small dogs',
          variants: ['M-TEAL'],
          keywords:
            'slow feeder small dog, slow feeder bowl puppy, small slow feeder dog bowls, slow feeder cat, puppy slow feeder, slow feeder medium dog, dog bowl for fast eaters',
        },
      ],
      extensions: 'large breed, non slip, dishwasher safe, for wet food, elevated, blue, for puppies',
      waste: 'automatic, recall, diy, free sample',
    },
    {
      label: 'Cooling mat',
      stem: 'KB-CM',
      category: 'Dog Cooling Mats & Pads',
      portfolio: 'Launch Q4',
      spend: 42,
      kinds: ['exact', 'phrase', 'auto'],
      variants: [
        { code: 'M', price: 29.99 },
        { code: 'XL', price: 44.99 },
      ],
      themes: [
        {
          name: 'Crate size',
          variants: ['M'],
          keywords:
            'dog cooling mat, cooling mat for dogs, cooling pad for dogs, dog crate cooling pad, self cooling dog mat, pet cooling mat medium, cooling bed for dogs',
        },
        {
          name: 'XL',
          variants: ['XL'],
          keywords:
            'dog cooling mat large, xl cooling mat for dogs, cooling dog bed extra large, chew proof cooling mat, outdoor cooling mat dog, cooling mat golden retriever',
        },
      ],
      extensions: 'large, chew proof, washable, for crate, for car, pressure activated, no gel',
      waste: 'electric, for humans, repair kit',
    },
    {
      label: 'Cat fountain',
      stem: 'KB-CF',
      category: 'Cat Fountains',
      portfolio: 'Cats',
      spend: 36,
      kinds: ['exact', 'auto', 'category'],
      variants: [
        { code: 'STEEL', price: 49.99 },
        { code: 'CERAMIC', price: 59.99 },
      ],
      themes: [
        {
          name: 'Stainless',
          variants: ['STEEL'],
          keywords:
            'cat water fountain stainless steel, cat water fountain, pet water fountain, water fountain for cats, quiet cat fountain, cat fountain with filter, cat drinking fountain, cat water dispenser',
        },
        {
          name: 'Ceramic',
          variants: ['CERAMIC'],
          keywords:
            'ceramic cat fountain, ceramic pet fountain, cat water bowl fountain, modern cat fountain, cat fountain plastic free, porcelain cat fountain',
        },
      ],
      extensions: 'cordless, quiet, with filter, for multiple cats, dishwasher safe, wide bowl',
      waste: 'replacement pump, filters only, manual pdf',
    },
    {
      label: 'Lick mat',
      stem: 'KB-LM',
      category: 'Dog Lick Mats',
      portfolio: null,
      spend: 16,
      kinds: ['exact', 'broad', 'auto'],
      variants: [
        { code: '2PK', price: 16.99 },
        { code: '4PK', price: 24.99 },
      ],
      themes: [
        {
          name: 'Suction',
          variants: ['2PK', '4PK'],
          keywords:
            'lick mat for dogs, dog lick mat, lick mat with suction cups, lick pad for dogs bath, peanut butter lick mat, calming lick mat, lick mat set, freezer lick mat',
        },
        {
          name: 'Cats',
          variants: ['2PK'],
          keywords:
            'lick mat for cats, cat lick mat, cat food mat, licking mat cat, wet food lick mat, cat enrichment mat',
        },
      ],
      extensions: 'with suction, large, for bath time, 2 pack, for anxiety, dishwasher safe',
      waste: 'recipes, wholesale, edible',
    },
  ],
};
