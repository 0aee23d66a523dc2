import type { SellerSpec } from './seller-spec.ts';

/** The same seller in France: fewer campaigns, French keywords. */
export const northpeakFr: SellerSpec = {
  key: 'northpeak-home-fr',
  agencySlug: 'copperlight',
  name: 'Northpeak Home',
  merchantId: 'A2ZNP7HOMEQ41X',
  accountTag: 'a1nph0fr6zq',
  marketplace: 'FR',
  country: 'France',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  brands: [
    { name: 'Northpeak', aliases: ['North Peak', 'NORTHPEAK HOME'] },
    { name: 'Mokkaro', aliases: ['Mokkaro Kaffee'] },
  ],
  brandTerm: 'northpeak',
  namePattern: 'SP · {line} · {kind}',
  kindLabels: {
    exact: 'Exacte',
    phrase: 'Expression',
    broad: 'Large',
    auto: 'Auto',
    asin: 'Pages produits',
    category: 'Catégorie',
    defence: 'Défense',
  },
  names: { '/defence': 'SP · Marque Northpeak · Défense' },
  ownLabels: { defence: 'Marque', catchAll: 'Tous les produits' },
  catchAll: false,
  portfolios: [{ name: 'Café' }, { name: 'Cuisine' }],
  clickCost: 0.78,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Bocaux/auto': 64 },
    archived: {},
    renamed: {},
    restarted: ['Mug isotherme/auto'],
    outOfBudget: ['Moulin à café/phrase'],
    launched: { 'Balance de cuisine/exact': 33, 'Balance de cuisine/auto': 33 },
    bidRise: { line: 'Mug isotherme', from: 34, to: 55 },
    priceCut: { line: 'Moulin à café', from: 68 },
    trend: -0.06,
    season: 0.24,
  },
  lines: [
    {
      label: 'Moulin à café',
      stem: 'NP-HM',
      category: 'Moulins à café manuels',
      portfolio: 'Café',
      spend: 46,
      kinds: ['exact', 'phrase', 'auto', 'asin'],
      variants: [
        { code: 'STAHL', price: 42.9 },
        { code: 'KERAMIK', price: 31.9 },
        { code: 'GESCHENK', price: 57.9 },
      ],
      themes: [
        {
          name: 'Meules acier',
          variants: ['STAHL'],
          keywords:
            'moulin à café manuel, moulin à café, broyeur café manuel, moulin café manuel, moulin café inox, moulin à café de voyage, moulin espresso manuel, moulin café réglable, petit moulin à café',
        },
        {
          name: 'Meules céramique',
          variants: ['KERAMIK'],
          keywords:
            'moulin café céramique, moulin à café manivelle, moulin café silencieux, moulin café bois, moulin à grains manuel, moulin à café vintage, moulin café rétro',
        },
        {
          name: 'Coffret cadeau',
          variants: ['GESCHENK'],
          keywords:
            'coffret cadeau café, cadeau amateur de café, kit barista, coffret barista, cadeau café homme, idée cadeau café',
        },
      ],
      extensions: 'inox, portable, pour espresso, réglable, noir, de voyage, meules coniques',
      waste: 'électrique, pièces détachées, occasion, poivre',
    },
    {
      label: 'Mug isotherme',
      stem: 'NP-TB',
      category: 'Mugs de voyage',
      portfolio: 'Café',
      spend: 30,
      kinds: ['exact', 'broad', 'auto'],
      variants: [
        { code: '350-GR', price: 23.9 },
        { code: '500-BL', price: 26.9 },
      ],
      themes: [
        {
          name: '350 ml',
          variants: ['350-GR'],
          keywords:
            'mug isotherme, tasse isotherme, mug de voyage, mug café à emporter, gobelet isotherme, mug thermos, mug isotherme étanche, tasse de voyage café',
        },
        {
          name: '500 ml',
          variants: ['500-BL'],
          keywords:
            'mug isotherme 500 ml, thermos café, mug voiture, gobelet inox, grande tasse isotherme, mug thé nomade',
        },
      ],
      extensions: 'étanche, inox, sans fuite, 350 ml, femme, homme, lavable au lave-vaisselle',
      waste: 'personnalisé, carton, jetable',
    },
    {
      label: 'Bocaux',
      stem: 'NP-VG',
      category: 'Bocaux et boîtes de conservation',
      portfolio: 'Cuisine',
      spend: 22,
      kinds: ['exact', 'auto', 'category'],
      variants: [
        { code: '6ER', price: 33.9 },
        { code: 'BAMBUS', price: 37.9 },
      ],
      themes: [
        {
          name: 'Couvercle bambou',
          variants: ['6ER', 'BAMBUS'],
          keywords:
            'bocaux verre couvercle bambou, bocaux en verre, boîte conservation verre, bocal vrac, pots en verre cuisine, bocaux rangement cuisine, bocal pâtes, bocal café hermétique',
        },
        {
          name: 'Épices',
          variants: ['6ER'],
          keywords:
            'pots à épices, bocaux épices, petits bocaux verre, rangement épices verre, pots épices bambou, set épices verre',
        },
      ],
      extensions: 'hermétique, lot de 6, avec étiquettes, grand, carré, 1 litre',
      waste: 'plastique, confiture, gratuit',
    },
    {
      label: 'Balance de cuisine',
      stem: 'NP-KW',
      category: 'Balances de cuisine électroniques',
      portfolio: null,
      spend: 13,
      kinds: ['exact', 'auto'],
      variants: [{ code: 'TIMER', price: 35.9 }],
      themes: [
        {
          name: 'Balance avec minuteur',
          variants: ['TIMER'],
          keywords:
            'balance café, balance espresso, balance barista, balance café minuteur, balance précision 0,1g, petite balance de cuisine, balance cuisine usb',
        },
        {
          name: 'Cuisine',
          variants: ['TIMER'],
          keywords:
            'balance de cuisine, balance cuisine électronique, balance cuisine précision, balance cuisine inox, balance pâtisserie, balance alimentaire',
        },
      ],
      extensions: 'rechargeable, 0,1g, noire, étanche, avec minuteur',
      waste: 'pèse personne, bijoux, pile',
    },
  ],
};
