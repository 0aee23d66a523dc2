import './scalars.ts';
import './node.ts';
import './measures/metric-definition.ts';
import './catalog/seller.ts';
import './catalog/brand.ts';
import './ads/campaign.ts';
import './ads/portfolio.ts';
import './ads/campaign-list.ts';
import './ads/bidding-adjustment.ts';
import './ads/name-period.ts';
import './ads/ad-group.ts';
import './ads/keyword.ts';
import './ads/product-targeting.ts';
import './ads/product-ad.ts';
import './ads/negative-keyword.ts';
import './ads/negative-product-targeting.ts';
import './reports/search-term.ts';
import './reports/coverage.ts';
import './reports/upload.ts';
import './reports/rejection.ts';
import { builder } from './builder.ts';

/** The executable schema. The files above are loaded for what they add to it. */
export const schema = builder.toSchema();
