import type { Random } from '../random.ts';
import { buildTargets, type TargetSetting } from './build-targets.ts';
import type { AdGroup, Negative, Product, ProductAd } from './campaign-tree.ts';
import { type Identifiers, inventAsin } from './identifiers.ts';
import { list } from './search-terms.ts';

function buildAds(products: readonly Product[], identifiers: Identifiers, random: Random): ProductAd[] {
  return products.map((product, rank) => {
    const paused = rank > 0 && random.chance(0.07);
    const eligible = rank === 0 || random.chance(0.94);
    return {
      id: identifiers.entity(),
      product,
      state: paused ? 'paused' : 'enabled',
      eligible,
      weight: paused ? 0 : (1 / (rank + 1)) * (eligible ? 1 : 0.15),
    };
  });
}

/** The theme's offers first, then now and then another offer of the line. */
function advertised(setting: TargetSetting, products: readonly Product[], random: Random): Product[] {
  const ofLine = products.filter((product) => product.line === setting.line.label);
  const ofTheme = ofLine.filter((product) => setting.theme.variants.includes(product.code));
  const other = ofLine.filter((product) => !setting.theme.variants.includes(product.code));
  return other.length > 0 && random.chance(0.3) ? [...ofTheme, random.pick(other)] : ofTheme;
}

/** Keywords that an exact campaign covers are excluded where matching is wider; so are some product pages. */
function buildNegatives(setting: TargetSetting, identifiers: Identifiers, random: Random): Negative[] {
  if (!['phrase', 'broad', 'auto'].includes(setting.kind)) return [];
  const createdOn = () => (random.chance(0.12) ? random.integer(85, 88) : -random.integer(10, 200));
  const keywords = list(setting.theme.keywords).slice(-random.integer(1, 4));
  const negatives: Negative[] = keywords.map((text) => ({
    id: identifiers.entity(),
    text,
    matchType: 'Negative Exact',
    createdOn: createdOn(),
  }));
  if (setting.kind !== 'auto') return negatives;
  for (let i = random.integer(1, 3); i > 0; i--) {
    const asin = inventAsin('B0X', `negative ${setting.line.stem} ${setting.theme.name} ${i}`);
    negatives.push({ id: identifiers.entity(), text: `asin="${asin}"`, matchType: null, createdOn: createdOn() });
  }
  return negatives;
}

/** One ad group of a campaign. */
export function buildAdGroup(
  name: string,
  setting: TargetSetting,
  products: readonly Product[],
  identifiers: Identifiers,
  random: Random,
): AdGroup {
  const id = identifiers.entity();
  const targets = buildTargets(setting, identifiers, random);
  const mean = targets.reduce((sum, target) => sum + target.clickCost, 0) / targets.length;
  return {
    id,
    name,
    state: 'enabled',
    defaultBid: Math.round((mean * 1.3) / 5) * 5,
    targets,
    ads: buildAds(advertised(setting, products, random), identifiers, random),
    negatives: buildNegatives(setting, identifiers, random),
  };
}
