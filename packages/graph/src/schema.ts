import './scalars.ts';
import './node.ts';
import './catalog/seller.ts';
import './ads/campaign.ts';
import './ads/portfolio.ts';
import './ads/campaign-list.ts';
import './ads/ad-group.ts';
import './ads/keyword.ts';
import './ads/product-targeting.ts';
import './ads/product-ad.ts';
import { builder } from './builder.ts';

/** The executable schema. The files above are loaded for what they add to it. */
export const schema = builder.toSchema();
