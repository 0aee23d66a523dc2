import type { SellerSpec } from './seller-spec.ts';

/** Coffee and kitchen goods in Germany: the agency's biggest account in euros. */
export const northpeakDe: SellerSpec = {
  key: 'northpeak-home-de',
  agencySlug: 'copperlight',
  name: 'Northpeak Home',
  merchantId: 'A2ZNP7HOMEQ41X',
  accountTag: 'a1nph0de6zq',
  marketplace: 'DE',
  country: 'Germany',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  brands: [
    { name: 'Northpeak', aliases: ['North Peak', 'NORTHPEAK HOME'] },
    { name: 'Mokkaro', aliases: ['Mokkaro Kaffee'] },
  ],
  brandTerm: 'northpeak',
  namePattern: 'SP · {line} · {kind}',
  kindLabels: {
    exact: 'Exakt',
    phrase: 'Phrase',
    broad: 'Weit',
    auto: 'Auto',
    asin: 'Produktseiten',
    category: 'Kategorie',
    defence: 'Markenschutz',
  },
  names: { '/defence': 'SP · Marke Northpeak · Schutz' },
  ownLabels: { defence: 'Marke', catchAll: 'Alle Produkte' },
  catchAll: false,
  portfolios: [
    { name: 'Kaffee · Kern' },
    { name: 'Kaffee · Launch', monthlyBudget: 1800 },
    { name: 'Küche & Vorrat' },
    { name: 'Unterwegs' },
  ],
  clickCost: 0.92,
  sentenceCaseBulk: false,
  events: {
    paused: { 'Vorratsgläser/broad': 58 },
    archived: { 'Küchenwaage/category': 31 },
    renamed: { 'Handmühle/broad': { before: 'SP · Handmühle · Broad (Test)', day: 86 } },
    restarted: ['Thermobecher/auto'],
    outOfBudget: ['Handmühle/auto'],
    launched: { 'Schwanenhalskessel/exact': 61, 'Schwanenhalskessel/phrase': 61, 'Schwanenhalskessel/auto': 58 },
    bidRise: { line: 'Handmühle', from: 66, to: 89 },
    priceCut: { line: 'Thermobecher', from: 60 },
    trend: 0.08,
    season: 0.3,
  },
  lines: [
    {
      label: 'Handmühle',
      stem: 'NP-HM',
      category: 'Manuelle Kaffeemühlen',
      portfolio: 'Kaffee · Kern',
      spend: 118,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'asin', 'category'],
      variants: [
        { code: 'STAHL', price: 44.9 },
        { code: 'KERAMIK', price: 32.9 },
        { code: 'STAHL-SW', price: 46.9 },
        { code: 'GESCHENK', price: 59.9 },
      ],
      themes: [
        {
          name: 'Stahlmahlwerk',
          variants: ['STAHL', 'STAHL-SW'],
          keywords:
            'kaffeemühle manuell, handkaffeemühle, kaffeemühle hand, kaffeemühle edelstahl, espressomühle manuell, handmühle kaffee, kaffeemühle camping, kaffeemühle verstellbar, kleine kaffeemühle, präzisionsmühle kaffee, kaffeemühle für siebträger',
        },
        {
          name: 'Keramikmahlwerk',
          variants: ['KERAMIK'],
          keywords:
            'kaffeemühle keramikmahlwerk, keramik kaffeemühle, kaffeemühle mit kurbel, kaffeemahlwerk keramik, leise kaffeemühle, retro kaffeemühle, kaffeemühle holz, kaffeebohnen mahlen',
        },
        {
          name: 'Geschenkset',
          variants: ['GESCHENK'],
          keywords:
            'geschenk für kaffeeliebhaber, kaffee geschenkset, kaffeemühle geschenk, barista set, barista zubehör, kaffee geschenke männer, geschenkset für männer',
        },
      ],
      extensions:
        'für espresso, für reise, mit einstellung, testsieger, schwarz, tragbar, kegelmahlwerk, fein und grob',
      waste: 'elektrisch, ersatzteile, gebraucht, für pfeffer',
    },
    {
      label: 'Schwanenhalskessel',
      stem: 'NP-SK',
      category: 'Wasserkessel',
      portfolio: 'Kaffee · Launch',
      spend: 34,
      kinds: ['exact', 'phrase', 'auto', 'asin'],
      variants: [
        { code: '600', price: 39.9 },
        { code: '900', price: 47.9 },
      ],
      themes: [
        {
          name: 'Kessel Edelstahl',
          variants: ['600', '900'],
          keywords:
            'schwanenhalskessel, schwanenhals wasserkessel, pour over kessel, wasserkessel filterkaffee, kaffeekessel schwanenhals, handfilter kessel, wasserkessel induktion, wasserkessel mit thermometer, gooseneck kessel',
        },
        {
          name: 'Pour-Over-Set',
          variants: ['900'],
          keywords:
            'pour over set, handfilter set, kaffeefilter set, filterkaffee zubehör, dripper set, kaffeebereiter set, slow coffee set',
        },
      ],
      extensions: 'mit thermometer, 900 ml, schwarz matt, für induktion, edelstahl, klein',
      waste: 'elektrisch, ersatzdeckel, teekanne',
    },
    {
      label: 'Thermobecher',
      stem: 'NP-TB',
      category: 'Reisebecher & Thermobecher',
      portfolio: 'Unterwegs',
      spend: 66,
      kinds: ['exact', 'phrase', 'broad', 'auto', 'category'],
      variants: [
        { code: '350-GR', price: 24.9 },
        { code: '350-SW', price: 24.9 },
        { code: '500-BL', price: 27.9 },
      ],
      themes: [
        {
          name: '350 ml',
          variants: ['350-GR', '350-SW'],
          keywords:
            'thermobecher, kaffeebecher to go, thermobecher auslaufsicher, travel mug, isolierbecher, coffee to go becher, thermobecher 350 ml, kaffeebecher mit deckel, becher für siebträger, edelstahlbecher',
        },
        {
          name: '500 ml',
          variants: ['500-BL'],
          keywords:
            'thermobecher 500 ml, großer thermobecher, isolierbecher 500ml, thermobecher auto, thermobecher tee, becher spülmaschinenfest, thermosbecher',
        },
      ],
      extensions: 'auslaufsicher, spülmaschinenfest, für auto, mit griff, schwarz, grün, für damen, edelstahl',
      waste: 'bedrucken, ersatzdeckel, aus papier',
    },
    {
      label: 'Vorratsgläser',
      stem: 'NP-VG',
      category: 'Vorratsdosen & Gläser',
      portfolio: 'Küche & Vorrat',
      spend: 48,
      kinds: ['exact', 'broad', 'auto', 'asin'],
      variants: [
        { code: '6ER', price: 34.9 },
        { code: '12ER', price: 54.9 },
        { code: 'BAMBUS', price: 38.9 },
      ],
      themes: [
        {
          name: 'Bambusdeckel',
          variants: ['6ER', 'BAMBUS'],
          keywords:
            'vorratsgläser mit bambusdeckel, vorratsgläser set, vorratsdosen glas, aufbewahrungsgläser, glas mit holzdeckel, vorratsgläser 1 liter, müsli glas, glasbehälter küche',
        },
        {
          name: 'Großes Set',
          variants: ['12ER'],
          keywords:
            'vorratsgläser 12er set, vorratsdosen set groß, gläser für gewürze, mehlbehälter glas, nudelbehälter, vorratsglas luftdicht, küchen organizer gläser',
        },
      ],
      extensions: 'luftdicht, mit etiketten, groß, 6er set, quadratisch, für müsli, für mehl',
      waste: 'plastik, einmachen, kostenlos',
    },
    {
      label: 'Küchenwaage',
      stem: 'NP-KW',
      category: 'Digitale Küchenwaagen',
      portfolio: null,
      spend: 36,
      kinds: ['exact', 'phrase', 'auto', 'category'],
      variants: [
        { code: 'BASIS', price: 21.9 },
        { code: 'TIMER', price: 36.9 },
      ],
      themes: [
        {
          name: 'Kaffeewaage mit Timer',
          variants: ['TIMER'],
          keywords:
            'kaffeewaage mit timer, kaffeewaage, espressowaage, barista waage, waage für siebträger, feinwaage kaffee, kaffeewaage klein, präzisionswaage 0,1g',
        },
        {
          name: 'Basis',
          variants: ['BASIS'],
          keywords:
            'küchenwaage digital, küchenwaage, digitalwaage küche, küchenwaage flach, backwaage, waage grammgenau, küchenwaage edelstahl',
        },
      ],
      extensions: 'usb c, wasserdicht, 0,1g genau, mit schale, schwarz, bis 5 kg',
      waste: 'personenwaage, gold, batterie ersatz',
    },
  ],
};
