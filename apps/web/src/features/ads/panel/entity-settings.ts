import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../gql/gql.ts';
import { formatDay, formatRange } from '../../../shared/format/days.ts';
import { formatMoney, NOTHING } from '../../../shared/format/numbers.ts';
import { matchTypeWords, strategyWords } from './setting-words.ts';

/** Settings, lists and history of any entity with figures. */
export const EntityDetailsFragment = graphql(`
  fragment EntityDetails_MeasuredFragment on Measured {
    __typename
    id
    ... on Seller {
      amazonSellerId
      marketplace
      currency
      timeZone
      firstDay
      lastDay
    }
    ... on Portfolio {
      amazonPortfolioId
      budget
      budgetPolicy
      inBudget
      seller {
        id
        currency
      }
    }
    ... on Campaign {
      amazonCampaignId
      targetingType
      dailyBudget
      biddingStrategy
      startDate
      endDate
      seller {
        id
        currency
      }
      biddingAdjustments {
        id
        placement
        percentage
      }
      nameHistory {
        name
        effectiveFrom
        effectiveTo
      }
      campaignNegatives: negativeKeywords(first: 100) {
        totalCount
        edges {
          node {
            id
            keywordText
            matchType
            state
          }
        }
      }
      campaignNegativeTargets: negativeProductTargetings(first: 100) {
        totalCount
        edges {
          node {
            id
            expression
            state
          }
        }
      }
    }
    ... on AdGroup {
      amazonAdGroupId
      defaultBid
      campaign {
        id
        seller {
          id
          currency
        }
      }
      negatives: negativeKeywords(first: 100) {
        totalCount
        edges {
          node {
            id
            keywordText
            matchType
            state
          }
        }
      }
      negativeTargets: negativeProductTargetings(first: 100) {
        totalCount
        edges {
          node {
            id
            expression
            state
          }
        }
      }
    }
    ... on Keyword {
      amazonKeywordId
      matchType
      bid
      adGroup {
        id
        defaultBid
        campaign {
          id
          seller {
            id
            currency
          }
        }
      }
    }
    ... on ProductTargeting {
      amazonTargetId
      expression
      resolvedExpression
      bid
      adGroup {
        id
        defaultBid
        campaign {
          id
          seller {
            id
            currency
          }
        }
      }
    }
    ... on ProductAd {
      amazonAdId
      asin
      sku
      eligibilityStatus
    }
  }
`);

type Setting = readonly [label: string, value: string];

const day = (value: string | null) => (value === null ? NOTHING : formatDay(value));

/** The settings of an entity in the order they matter, each in words. */
export function settingsOf(entity: ResultOf<typeof EntityDetailsFragment>): Setting[] {
  switch (entity.__typename) {
    case 'Seller':
      return [
        ['Merchant id', entity.amazonSellerId],
        ['Marketplace', entity.marketplace],
        ['Currency', entity.currency],
        ['Time zone', entity.timeZone],
        ['Figures', entity.firstDay && entity.lastDay ? formatRange(entity.firstDay, entity.lastDay) : 'none yet'],
      ];
    case 'Portfolio':
      return [
        ['Budget', formatMoney(entity.budget, entity.seller.currency)],
        ['Budget policy', entity.budgetPolicy ?? NOTHING],
        ['In budget', entity.inBudget === null ? NOTHING : entity.inBudget ? 'yes' : 'no'],
        ['Portfolio id', entity.amazonPortfolioId],
      ];
    case 'Campaign':
      return [
        ['Daily budget', formatMoney(entity.dailyBudget, entity.seller.currency)],
        ['Bidding', entity.biddingStrategy ? strategyWords(entity.biddingStrategy) : NOTHING],
        [
          'Targeting',
          entity.targetingType === null ? NOTHING : entity.targetingType === 'AUTO' ? 'Automatic' : 'Manual',
        ],
        ['Start', day(entity.startDate)],
        ['End', day(entity.endDate)],
        ['Campaign id', entity.amazonCampaignId],
      ];
    case 'AdGroup':
      return [
        ['Default bid', formatMoney(entity.defaultBid, entity.campaign.seller.currency)],
        ['Ad group id', entity.amazonAdGroupId],
      ];
    case 'Keyword':
      return [
        ['Match type', matchTypeWords[entity.matchType]],
        ['Bid', bidWords(entity.bid, entity.adGroup)],
        ['Keyword id', entity.amazonKeywordId],
      ];
    case 'ProductTargeting':
      return [
        ['Expression', entity.expression],
        ...(entity.resolvedExpression ? [['Means', entity.resolvedExpression] as const] : []),
        ['Bid', bidWords(entity.bid, entity.adGroup)],
        ['Target id', entity.amazonTargetId],
      ];
    case 'ProductAd':
      return [
        ['ASIN', entity.asin ?? NOTHING],
        ['SKU', entity.sku ?? NOTHING],
        ['Eligibility', entity.eligibilityStatus ?? NOTHING],
        ['Ad id', entity.amazonAdId],
      ];
  }
}

interface GroupOfBid {
  readonly defaultBid: string | null;
  readonly campaign: { readonly seller: { readonly currency: string } };
}

/** A bid, or the default that holds in its place. */
function bidWords(bid: string | null, { defaultBid, campaign }: GroupOfBid): string {
  const { currency } = campaign.seller;
  if (bid !== null) return formatMoney(bid, currency);
  return defaultBid === null ? NOTHING : `${formatMoney(defaultBid, currency)}, the ad group's default`;
}
