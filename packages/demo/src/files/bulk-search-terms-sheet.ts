import { totalOf } from '../figures/observe.ts';
import { stateOn, valueOn } from '../world/campaign-tree.ts';
import { SP_SEARCH_TERMS_HEADER } from './bulk-headers.ts';
import { BulkSheet } from './bulk-sheet.ts';
import type { Download } from './download.ts';
import { campaignName } from './report-sheet.ts';

/** Search terms with the ids of their targets: one row per term and target over the whole window. */
export function writeSearchTermsSheet({ asOf, figures }: Download, from: number): Buffer {
  const sheet = new BulkSheet(SP_SEARCH_TERMS_HEADER, SP_SEARCH_TERMS_HEADER);
  for (const { campaign, adGroups } of figures) {
    for (const { adGroup, targets } of adGroups) {
      for (const { target, terms } of targets) {
        const isKeyword = target.entity === 'Keyword';
        const bid = valueOn(target.bid, target.previousBid, asOf) ?? adGroup.defaultBid;
        for (const { term, days } of terms) {
          const metrics = totalOf(days, from, asOf);
          if (metrics.clicks === 0) continue;
          sheet.row(
            {
              Product: 'Sponsored Products',
              'Campaign ID': campaign.id,
              'Ad Group ID': adGroup.id,
              [isKeyword ? 'Keyword ID' : 'Product Targeting ID']: target.id,
              'Campaign Name (Informational only)': campaignName(campaign, asOf),
              'Ad Group Name (Informational only)': adGroup.name,
              'Portfolio Name (Informational only)': campaign.portfolio?.name ?? '',
              State: stateOn(target, asOf),
              'Campaign State (Informational only)': stateOn(campaign, asOf),
              Bid: bid / 100,
              'Keyword Text': isKeyword ? target.text : '',
              'Match Type': target.matchType,
              'Product Targeting Expression': isKeyword ? '' : target.expression,
              'Resolved Product Targeting Expression (Informational only)': isKeyword ? '' : target.text,
              'Customer Search Term': term.text,
            },
            metrics,
          );
        }
      }
    }
  }
  return sheet.finish();
}
