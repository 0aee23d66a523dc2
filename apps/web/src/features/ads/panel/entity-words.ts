import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../gql/gql.ts';
import type { EntityStateName, Level } from '../../../shared/figures/marks.tsx';
import { formatMoney } from '../../../shared/format/numbers.ts';
import { targetName } from '../tree/target-name.ts';
import { matchTypeWords, strategyWords } from './setting-words.ts';

/** Name, place and main settings of any entity with figures. */
export const PanelHeadFragment = graphql(`
  fragment PanelHead_MeasuredFragment on Measured {
    __typename
    id
    ... on Seller {
      name
      marketplace
      currency
    }
    ... on Portfolio {
      name
      portfolioState: state
      seller {
        id
        name
        currency
      }
    }
    ... on Campaign {
      name
      state
      dailyBudget
      biddingStrategy
      seller {
        id
        name
        currency
      }
      portfolio {
        id
        name
      }
      adGroups(first: 1) {
        totalCount
      }
    }
    ... on AdGroup {
      name
      state
      defaultBid
      campaign {
        id
        name
        seller {
          id
          currency
        }
      }
    }
    ... on Keyword {
      keywordText
      matchType
      state
      bid
      adGroup {
        id
        name
        campaign {
          id
          name
          seller {
            id
            currency
          }
        }
      }
    }
    ... on ProductTargeting {
      expression
      resolvedExpression
      state
      bid
      adGroup {
        id
        name
        campaign {
          id
          name
          seller {
            id
            currency
          }
        }
      }
    }
    ... on ProductAd {
      asin
      sku
      state
      eligibilityStatus
      adGroup {
        id
        name
        campaign {
          id
          name
          seller {
            id
            currency
          }
        }
      }
    }
  }
`);

interface EntityWords {
  level: Level | null;
  name: string;
  /** An ASIN: set in letters of one width. */
  isCode: boolean;
  state: EntityStateName | null;
  /** What it stands in, from the top. */
  path: { id: string; name: string }[];
  /** Its main settings, in a few words each. */
  facts: string[];
}

/** Any measured entity in the words of its panel's head. */
export function describe(entity: ResultOf<typeof PanelHeadFragment>): EntityWords {
  const blank = { isCode: false, state: null, path: [], facts: [] };
  switch (entity.__typename) {
    case 'Seller':
      return { ...blank, level: null, name: entity.name, facts: [entity.marketplace, entity.currency] };
    case 'Portfolio':
      return { ...blank, level: 'P', name: entity.name, state: entity.portfolioState, path: [entity.seller] };
    case 'Campaign': {
      const { seller, portfolio, dailyBudget, biddingStrategy, adGroups } = entity;
      const count = adGroups.totalCount;
      return {
        ...blank,
        level: 'C',
        name: entity.name,
        state: entity.state,
        path: [seller, ...(portfolio ? [portfolio] : [])],
        facts: [
          ...(dailyBudget === null ? [] : [`${formatMoney(dailyBudget, seller.currency)} a day`]),
          ...(biddingStrategy ? [strategyWords(biddingStrategy)] : []),
          count === 1 ? '1 ad group' : `${count} ad groups`,
        ],
      };
    }
    case 'AdGroup': {
      const { campaign, defaultBid } = entity;
      return {
        ...blank,
        level: 'A',
        name: entity.name,
        state: entity.state,
        path: [campaign],
        facts: defaultBid === null ? [] : [`default bid ${formatMoney(defaultBid, campaign.seller.currency)}`],
      };
    }
    case 'Keyword':
      return {
        ...blank,
        level: 'K',
        name: entity.keywordText,
        state: entity.state,
        path: [entity.adGroup.campaign, entity.adGroup],
        facts: [matchTypeWords[entity.matchType], bidWords(entity.bid, entity.adGroup.campaign.seller.currency)],
      };
    case 'ProductTargeting': {
      const { name, isCode, detail } = targetName(entity.expression, entity.resolvedExpression);
      return {
        ...blank,
        level: 'T',
        name,
        isCode,
        state: entity.state,
        path: [entity.adGroup.campaign, entity.adGroup],
        facts: [...(detail ? [detail] : []), bidWords(entity.bid, entity.adGroup.campaign.seller.currency)],
      };
    }
    case 'ProductAd':
      return {
        ...blank,
        level: 'D',
        name: entity.asin ?? entity.sku ?? 'Ad without a product',
        isCode: entity.asin !== null,
        state: entity.state,
        path: [entity.adGroup.campaign, entity.adGroup],
        facts: [entity.asin ? entity.sku : null, entity.eligibilityStatus].flatMap((fact) => fact ?? []),
      };
  }
}

function bidWords(bid: string | null, currency: string): string {
  return bid === null ? "ad group's default bid" : `bid ${formatMoney(bid, currency)}`;
}
