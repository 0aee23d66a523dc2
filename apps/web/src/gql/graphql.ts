/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AdGroupOrder = {
  direction?: OrderDirection;
  field?: AdGroupOrderField | null | undefined;
  metric?: MetricOrder | null | undefined;
};

export type AdGroupOrderField = 'CREATED_AT' | 'DEFAULT_BID' | 'NAME' | 'STATE';

export type CampaignFilter = {
  and?: Array<CampaignFilter> | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CampaignFilter | null | undefined;
  or?: Array<CampaignFilter> | null | undefined;
  portfolioId?: string | number | null | undefined;
  /** Campaigns of these sellers. */
  sellerId?: Array<string | number> | null | undefined;
  state?: StateFilter | null | undefined;
  targetingType?: TargetingType | null | undefined;
  /** true: only campaigns that are in no portfolio. */
  withoutPortfolio?: boolean | null | undefined;
};

export type CampaignOrder = {
  direction?: OrderDirection;
  field?: CampaignOrderField | null | undefined;
  metric?: MetricOrder | null | undefined;
};

export type CampaignOrderField = 'CREATED_AT' | 'DAILY_BUDGET' | 'NAME' | 'START_DATE' | 'STATE';

export type ChangeUserRoleInput = {
  role: Role;
  userId: string | number;
};

/** Exactly one of the two. */
export type Compare = { period: ComparePeriod; range?: never } | { period?: never; range: DateRange };

export type ComparePeriod = 'PREVIOUS_PERIOD' | 'PREVIOUS_YEAR';

export type CreateApiTokenInput = {
  name: string;
  scopes: Array<TokenScope>;
};

export type CreateUserInput = {
  email: string;
  name: string;
  role: Role;
};

export type DateRange = {
  from: string;
  to: string;
};

export type DeactivateUserInput = {
  userId: string | number;
};

export type EntityState = 'ARCHIVED' | 'ENABLED' | 'PAUSED';

export type Grain = 'DAY' | 'MONTH' | 'WEEK';

export type MatchType = 'BROAD' | 'EXACT' | 'PHRASE';

/** A metric to order by and the range it is taken over. Rows without a value come last. */
export type MetricOrder = {
  metric: OrderMetric;
  range: DateRange;
};

export type NegativeMatchType = 'NEGATIVE_EXACT' | 'NEGATIVE_PHRASE';

export type OrderDirection = 'ASC' | 'DESC';

export type OrderMetric =
  | 'ACOS'
  | 'CLICKS'
  | 'CPC'
  | 'CTR'
  | 'CVR'
  | 'IMPRESSIONS'
  | 'ORDERS'
  | 'ORDER_VALUE'
  | 'ROAS'
  | 'SALES'
  | 'SPEND'
  | 'UNITS';

export type PortfolioOrder = {
  direction?: OrderDirection;
  field?: PortfolioOrderField | null | undefined;
  metric?: MetricOrder | null | undefined;
};

export type PortfolioOrderField = 'CREATED_AT' | 'NAME';

export type RevokeApiTokenInput = {
  apiTokenId: string | number;
};

export type Role = 'ADMIN' | 'MEMBER' | 'REVIEWER' | 'SUPER_ADMIN';

/** Either a field or a metric. */
export type SellerOrder = {
  direction?: OrderDirection;
  field?: SellerOrderField | null | undefined;
  metric?: MetricOrder | null | undefined;
};

export type SellerOrderField = 'MARKETPLACE' | 'NAME';

export type SignInInput = {
  email: string;
  password: string;
};

export type StateFilter = {
  eq?: EntityState | null | undefined;
  in?: Array<EntityState> | null | undefined;
};

export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

export type TargetOrder = {
  direction?: OrderDirection;
  field?: TargetOrderField | null | undefined;
  metric?: MetricOrder | null | undefined;
};

export type TargetOrderField = 'BID' | 'CREATED_AT' | 'STATE' | 'TEXT';

export type TargetingType = 'AUTO' | 'MANUAL';

export type TokenScope = 'READ' | 'WRITE';

export type UploadFilter = {
  reportType?: string | null | undefined;
  sellerId?: string | number | null | undefined;
  state?: Array<UploadState> | null | undefined;
  withRejections?: boolean | null | undefined;
};

export type UploadState = 'DUPLICATE' | 'FAILED' | 'LIVE' | 'QUEUED' | 'REFUSED' | 'RUNNING';

export type UserStatus = 'ACTIVE' | 'DEACTIVATED' | 'INVITED';

type EntityChart_MeasuredFragment_AdGroup_Fragment = {
  __typename: 'AdGroup';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_AdGroup_Fragment' };

type EntityChart_MeasuredFragment_Campaign_Fragment = {
  __typename: 'Campaign';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_Campaign_Fragment' };

type EntityChart_MeasuredFragment_Keyword_Fragment = {
  __typename: 'Keyword';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_Keyword_Fragment' };

type EntityChart_MeasuredFragment_Portfolio_Fragment = {
  __typename: 'Portfolio';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_Portfolio_Fragment' };

type EntityChart_MeasuredFragment_ProductAd_Fragment = {
  __typename: 'ProductAd';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_ProductAd_Fragment' };

type EntityChart_MeasuredFragment_ProductTargeting_Fragment = {
  __typename: 'ProductTargeting';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_ProductTargeting_Fragment' };

type EntityChart_MeasuredFragment_Seller_Fragment = {
  __typename: 'Seller';
  id: string;
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  previousSeries?: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
} & { ' $fragmentName'?: 'EntityChart_MeasuredFragment_Seller_Fragment' };

export type EntityChart_MeasuredFragmentFragment =
  | EntityChart_MeasuredFragment_AdGroup_Fragment
  | EntityChart_MeasuredFragment_Campaign_Fragment
  | EntityChart_MeasuredFragment_Keyword_Fragment
  | EntityChart_MeasuredFragment_Portfolio_Fragment
  | EntityChart_MeasuredFragment_ProductAd_Fragment
  | EntityChart_MeasuredFragment_ProductTargeting_Fragment
  | EntityChart_MeasuredFragment_Seller_Fragment;

export type EntityPanelQueryQueryVariables = Exact<{
  id: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  previousRange: DateRange;
  withPrevious: boolean;
  grain: Grain;
}>;

export type EntityPanelQueryQuery = {
  __typename: 'Query';
  node:
    | ({ __typename: 'AdGroup'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_AdGroup_Fragment: PanelHead_MeasuredFragment_AdGroup_Fragment;
          EntityTiles_MeasuredFragment_AdGroup_Fragment: EntityTiles_MeasuredFragment_AdGroup_Fragment;
          EntityChart_MeasuredFragment_AdGroup_Fragment: EntityChart_MeasuredFragment_AdGroup_Fragment;
          EntityDetails_MeasuredFragment_AdGroup_Fragment: EntityDetails_MeasuredFragment_AdGroup_Fragment;
        };
      })
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | ({ __typename: 'Campaign'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_Campaign_Fragment: PanelHead_MeasuredFragment_Campaign_Fragment;
          EntityTiles_MeasuredFragment_Campaign_Fragment: EntityTiles_MeasuredFragment_Campaign_Fragment;
          EntityChart_MeasuredFragment_Campaign_Fragment: EntityChart_MeasuredFragment_Campaign_Fragment;
          EntityDetails_MeasuredFragment_Campaign_Fragment: EntityDetails_MeasuredFragment_Campaign_Fragment;
        };
      })
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | ({ __typename: 'Keyword'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_Keyword_Fragment: PanelHead_MeasuredFragment_Keyword_Fragment;
          EntityTiles_MeasuredFragment_Keyword_Fragment: EntityTiles_MeasuredFragment_Keyword_Fragment;
          EntityChart_MeasuredFragment_Keyword_Fragment: EntityChart_MeasuredFragment_Keyword_Fragment;
          EntityDetails_MeasuredFragment_Keyword_Fragment: EntityDetails_MeasuredFragment_Keyword_Fragment;
        };
      })
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | ({ __typename: 'Portfolio'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_Portfolio_Fragment: PanelHead_MeasuredFragment_Portfolio_Fragment;
          EntityTiles_MeasuredFragment_Portfolio_Fragment: EntityTiles_MeasuredFragment_Portfolio_Fragment;
          EntityChart_MeasuredFragment_Portfolio_Fragment: EntityChart_MeasuredFragment_Portfolio_Fragment;
          EntityDetails_MeasuredFragment_Portfolio_Fragment: EntityDetails_MeasuredFragment_Portfolio_Fragment;
        };
      })
    | ({ __typename: 'ProductAd'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_ProductAd_Fragment: PanelHead_MeasuredFragment_ProductAd_Fragment;
          EntityTiles_MeasuredFragment_ProductAd_Fragment: EntityTiles_MeasuredFragment_ProductAd_Fragment;
          EntityChart_MeasuredFragment_ProductAd_Fragment: EntityChart_MeasuredFragment_ProductAd_Fragment;
          EntityDetails_MeasuredFragment_ProductAd_Fragment: EntityDetails_MeasuredFragment_ProductAd_Fragment;
        };
      })
    | ({ __typename: 'ProductTargeting'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_ProductTargeting_Fragment: PanelHead_MeasuredFragment_ProductTargeting_Fragment;
          EntityTiles_MeasuredFragment_ProductTargeting_Fragment: EntityTiles_MeasuredFragment_ProductTargeting_Fragment;
          EntityChart_MeasuredFragment_ProductTargeting_Fragment: EntityChart_MeasuredFragment_ProductTargeting_Fragment;
          EntityDetails_MeasuredFragment_ProductTargeting_Fragment: EntityDetails_MeasuredFragment_ProductTargeting_Fragment;
        };
      })
    | ({ __typename: 'Seller'; id: string } & {
        ' $fragmentRefs'?: {
          PanelHead_MeasuredFragment_Seller_Fragment: PanelHead_MeasuredFragment_Seller_Fragment;
          EntityTiles_MeasuredFragment_Seller_Fragment: EntityTiles_MeasuredFragment_Seller_Fragment;
          EntityChart_MeasuredFragment_Seller_Fragment: EntityChart_MeasuredFragment_Seller_Fragment;
          EntityDetails_MeasuredFragment_Seller_Fragment: EntityDetails_MeasuredFragment_Seller_Fragment;
        };
      })
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

type EntityDetails_MeasuredFragment_AdGroup_Fragment = {
  __typename: 'AdGroup';
  amazonAdGroupId: string;
  defaultBid: string | null;
  id: string;
  campaign: { __typename: 'Campaign'; id: string; seller: { __typename: 'Seller'; id: string; currency: string } };
  negatives: {
    __typename: 'NegativeKeywordConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'NegativeKeywordEdge';
      node: {
        __typename: 'NegativeKeyword';
        id: string;
        keywordText: string;
        matchType: NegativeMatchType;
        state: EntityState;
      };
    }>;
  };
  negativeTargets: {
    __typename: 'NegativeProductTargetingConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'NegativeProductTargetingEdge';
      node: { __typename: 'NegativeProductTargeting'; id: string; expression: string; state: EntityState };
    }>;
  };
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_AdGroup_Fragment' };

type EntityDetails_MeasuredFragment_Campaign_Fragment = {
  __typename: 'Campaign';
  amazonCampaignId: string;
  targetingType: TargetingType | null;
  dailyBudget: string | null;
  biddingStrategy: string | null;
  startDate: string | null;
  endDate: string | null;
  id: string;
  seller: { __typename: 'Seller'; id: string; currency: string };
  biddingAdjustments: Array<{ __typename: 'BiddingAdjustment'; id: string; placement: string; percentage: number }>;
  nameHistory: Array<{
    __typename: 'NamePeriod';
    name: string;
    effectiveFrom: string | null;
    effectiveTo: string | null;
  }>;
  campaignNegatives: {
    __typename: 'CampaignNegativeKeywordConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'CampaignNegativeKeywordEdge';
      node: {
        __typename: 'CampaignNegativeKeyword';
        id: string;
        keywordText: string;
        matchType: NegativeMatchType;
        state: EntityState;
      };
    }>;
  };
  campaignNegativeTargets: {
    __typename: 'CampaignNegativeProductTargetingConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'CampaignNegativeProductTargetingEdge';
      node: { __typename: 'CampaignNegativeProductTargeting'; id: string; expression: string; state: EntityState };
    }>;
  };
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_Campaign_Fragment' };

type EntityDetails_MeasuredFragment_Keyword_Fragment = {
  __typename: 'Keyword';
  amazonKeywordId: string;
  matchType: MatchType;
  bid: string | null;
  id: string;
  adGroup: {
    __typename: 'AdGroup';
    id: string;
    defaultBid: string | null;
    campaign: { __typename: 'Campaign'; id: string; seller: { __typename: 'Seller'; id: string; currency: string } };
  };
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_Keyword_Fragment' };

type EntityDetails_MeasuredFragment_Portfolio_Fragment = {
  __typename: 'Portfolio';
  amazonPortfolioId: string;
  budget: string | null;
  budgetPolicy: string | null;
  inBudget: boolean | null;
  id: string;
  seller: { __typename: 'Seller'; id: string; currency: string };
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_Portfolio_Fragment' };

type EntityDetails_MeasuredFragment_ProductAd_Fragment = {
  __typename: 'ProductAd';
  amazonAdId: string;
  asin: string | null;
  sku: string | null;
  eligibilityStatus: string | null;
  id: string;
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_ProductAd_Fragment' };

type EntityDetails_MeasuredFragment_ProductTargeting_Fragment = {
  __typename: 'ProductTargeting';
  amazonTargetId: string;
  expression: string;
  resolvedExpression: string | null;
  bid: string | null;
  id: string;
  adGroup: {
    __typename: 'AdGroup';
    id: string;
    defaultBid: string | null;
    campaign: { __typename: 'Campaign'; id: string; seller: { __typename: 'Seller'; id: string; currency: string } };
  };
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_ProductTargeting_Fragment' };

type EntityDetails_MeasuredFragment_Seller_Fragment = {
  __typename: 'Seller';
  amazonSellerId: string;
  marketplace: string;
  currency: string;
  timeZone: string;
  firstDay: string | null;
  lastDay: string | null;
  id: string;
} & { ' $fragmentName'?: 'EntityDetails_MeasuredFragment_Seller_Fragment' };

export type EntityDetails_MeasuredFragmentFragment =
  | EntityDetails_MeasuredFragment_AdGroup_Fragment
  | EntityDetails_MeasuredFragment_Campaign_Fragment
  | EntityDetails_MeasuredFragment_Keyword_Fragment
  | EntityDetails_MeasuredFragment_Portfolio_Fragment
  | EntityDetails_MeasuredFragment_ProductAd_Fragment
  | EntityDetails_MeasuredFragment_ProductTargeting_Fragment
  | EntityDetails_MeasuredFragment_Seller_Fragment;

type EntityTiles_MeasuredFragment_AdGroup_Fragment = {
  __typename: 'AdGroup';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_AdGroup_Fragment' };

type EntityTiles_MeasuredFragment_Campaign_Fragment = {
  __typename: 'Campaign';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_Campaign_Fragment' };

type EntityTiles_MeasuredFragment_Keyword_Fragment = {
  __typename: 'Keyword';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_Keyword_Fragment' };

type EntityTiles_MeasuredFragment_Portfolio_Fragment = {
  __typename: 'Portfolio';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_Portfolio_Fragment' };

type EntityTiles_MeasuredFragment_ProductAd_Fragment = {
  __typename: 'ProductAd';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_ProductAd_Fragment' };

type EntityTiles_MeasuredFragment_ProductTargeting_Fragment = {
  __typename: 'ProductTargeting';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_ProductTargeting_Fragment' };

type EntityTiles_MeasuredFragment_Seller_Fragment = {
  __typename: 'Seller';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
} & { ' $fragmentName'?: 'EntityTiles_MeasuredFragment_Seller_Fragment' };

export type EntityTiles_MeasuredFragmentFragment =
  | EntityTiles_MeasuredFragment_AdGroup_Fragment
  | EntityTiles_MeasuredFragment_Campaign_Fragment
  | EntityTiles_MeasuredFragment_Keyword_Fragment
  | EntityTiles_MeasuredFragment_Portfolio_Fragment
  | EntityTiles_MeasuredFragment_ProductAd_Fragment
  | EntityTiles_MeasuredFragment_ProductTargeting_Fragment
  | EntityTiles_MeasuredFragment_Seller_Fragment;

type PanelHead_MeasuredFragment_AdGroup_Fragment = {
  __typename: 'AdGroup';
  name: string;
  state: EntityState;
  defaultBid: string | null;
  id: string;
  campaign: {
    __typename: 'Campaign';
    id: string;
    name: string;
    seller: { __typename: 'Seller'; id: string; currency: string };
  };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_AdGroup_Fragment' };

type PanelHead_MeasuredFragment_Campaign_Fragment = {
  __typename: 'Campaign';
  name: string;
  state: EntityState;
  dailyBudget: string | null;
  biddingStrategy: string | null;
  id: string;
  seller: { __typename: 'Seller'; id: string; name: string; currency: string };
  portfolio: { __typename: 'Portfolio'; id: string; name: string } | null;
  adGroups: { __typename: 'AdGroupConnection'; totalCount: number };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_Campaign_Fragment' };

type PanelHead_MeasuredFragment_Keyword_Fragment = {
  __typename: 'Keyword';
  keywordText: string;
  matchType: MatchType;
  state: EntityState;
  bid: string | null;
  id: string;
  adGroup: {
    __typename: 'AdGroup';
    id: string;
    name: string;
    campaign: {
      __typename: 'Campaign';
      id: string;
      name: string;
      seller: { __typename: 'Seller'; id: string; currency: string };
    };
  };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_Keyword_Fragment' };

type PanelHead_MeasuredFragment_Portfolio_Fragment = {
  __typename: 'Portfolio';
  name: string;
  id: string;
  portfolioState: EntityState | null;
  seller: { __typename: 'Seller'; id: string; name: string; currency: string };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_Portfolio_Fragment' };

type PanelHead_MeasuredFragment_ProductAd_Fragment = {
  __typename: 'ProductAd';
  asin: string | null;
  sku: string | null;
  state: EntityState;
  eligibilityStatus: string | null;
  id: string;
  adGroup: {
    __typename: 'AdGroup';
    id: string;
    name: string;
    campaign: {
      __typename: 'Campaign';
      id: string;
      name: string;
      seller: { __typename: 'Seller'; id: string; currency: string };
    };
  };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_ProductAd_Fragment' };

type PanelHead_MeasuredFragment_ProductTargeting_Fragment = {
  __typename: 'ProductTargeting';
  expression: string;
  resolvedExpression: string | null;
  state: EntityState;
  bid: string | null;
  id: string;
  adGroup: {
    __typename: 'AdGroup';
    id: string;
    name: string;
    campaign: {
      __typename: 'Campaign';
      id: string;
      name: string;
      seller: { __typename: 'Seller'; id: string; currency: string };
    };
  };
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_ProductTargeting_Fragment' };

type PanelHead_MeasuredFragment_Seller_Fragment = {
  __typename: 'Seller';
  name: string;
  marketplace: string;
  currency: string;
  id: string;
} & { ' $fragmentName'?: 'PanelHead_MeasuredFragment_Seller_Fragment' };

export type PanelHead_MeasuredFragmentFragment =
  | PanelHead_MeasuredFragment_AdGroup_Fragment
  | PanelHead_MeasuredFragment_Campaign_Fragment
  | PanelHead_MeasuredFragment_Keyword_Fragment
  | PanelHead_MeasuredFragment_Portfolio_Fragment
  | PanelHead_MeasuredFragment_ProductAd_Fragment
  | PanelHead_MeasuredFragment_ProductTargeting_Fragment
  | PanelHead_MeasuredFragment_Seller_Fragment;

type TreeRow_MeasuredFragment_AdGroup_Fragment = {
  __typename: 'AdGroup';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_AdGroup_Fragment' };

type TreeRow_MeasuredFragment_Campaign_Fragment = {
  __typename: 'Campaign';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_Campaign_Fragment' };

type TreeRow_MeasuredFragment_Keyword_Fragment = {
  __typename: 'Keyword';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_Keyword_Fragment' };

type TreeRow_MeasuredFragment_Portfolio_Fragment = {
  __typename: 'Portfolio';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_Portfolio_Fragment' };

type TreeRow_MeasuredFragment_ProductAd_Fragment = {
  __typename: 'ProductAd';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_ProductAd_Fragment' };

type TreeRow_MeasuredFragment_ProductTargeting_Fragment = {
  __typename: 'ProductTargeting';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_ProductTargeting_Fragment' };

type TreeRow_MeasuredFragment_Seller_Fragment = {
  __typename: 'Seller';
  id: string;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series?: { __typename: 'MetricSeries'; spend: Array<string | null> };
} & { ' $fragmentName'?: 'TreeRow_MeasuredFragment_Seller_Fragment' };

export type TreeRow_MeasuredFragmentFragment =
  | TreeRow_MeasuredFragment_AdGroup_Fragment
  | TreeRow_MeasuredFragment_Campaign_Fragment
  | TreeRow_MeasuredFragment_Keyword_Fragment
  | TreeRow_MeasuredFragment_Portfolio_Fragment
  | TreeRow_MeasuredFragment_ProductAd_Fragment
  | TreeRow_MeasuredFragment_ProductTargeting_Fragment
  | TreeRow_MeasuredFragment_Seller_Fragment;

export type CampaignTree_SellersQueryQueryVariables = Exact<{
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: SellerOrder | null | undefined;
}>;

export type CampaignTree_SellersQueryQuery = {
  __typename: 'Query';
  sellers: {
    __typename: 'SellerConnection';
    totalCount: number;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      __typename: 'SellerEdge';
      node: {
        __typename: 'Seller';
        id: string;
        name: string;
        marketplace: string;
        currency: string;
        metrics: { __typename: 'Metrics'; spend: string | null };
      } & { ' $fragmentRefs'?: { TreeRow_MeasuredFragment_Seller_Fragment: TreeRow_MeasuredFragment_Seller_Fragment } };
    }>;
  };
};

export type CampaignTree_PortfoliosQueryQueryVariables = Exact<{
  seller: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: PortfolioOrder | null | undefined;
}>;

export type CampaignTree_PortfoliosQueryQuery = {
  __typename: 'Query';
  seller: {
    __typename: 'Seller';
    id: string;
    currency: string;
    portfolios: {
      __typename: 'PortfolioConnection';
      totalCount: number;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        __typename: 'PortfolioEdge';
        node: {
          __typename: 'Portfolio';
          id: string;
          name: string;
          state: EntityState | null;
          budget: string | null;
          metrics: { __typename: 'Metrics'; spend: string | null };
        } & {
          ' $fragmentRefs'?: {
            TreeRow_MeasuredFragment_Portfolio_Fragment: TreeRow_MeasuredFragment_Portfolio_Fragment;
          };
        };
      }>;
    };
  } | null;
};

export type CampaignTree_LooseCampaignsQueryQueryVariables = Exact<{
  seller: string | number;
}>;

export type CampaignTree_LooseCampaignsQueryQuery = {
  __typename: 'Query';
  seller: {
    __typename: 'Seller';
    id: string;
    currency: string;
    campaigns: { __typename: 'CampaignConnection'; totalCount: number };
  } | null;
};

export type CampaignTree_CampaignsQueryQueryVariables = Exact<{
  seller: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  where?: CampaignFilter | null | undefined;
  orderBy?: CampaignOrder | null | undefined;
}>;

export type CampaignTree_CampaignsQueryQuery = {
  __typename: 'Query';
  seller: {
    __typename: 'Seller';
    id: string;
    currency: string;
    campaigns: {
      __typename: 'CampaignConnection';
      totalCount: number;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        __typename: 'CampaignEdge';
        node: {
          __typename: 'Campaign';
          id: string;
          name: string;
          state: EntityState;
          targetingType: TargetingType | null;
          dailyBudget: string | null;
          metrics: { __typename: 'Metrics'; spend: string | null };
        } & {
          ' $fragmentRefs'?: { TreeRow_MeasuredFragment_Campaign_Fragment: TreeRow_MeasuredFragment_Campaign_Fragment };
        };
      }>;
    };
  } | null;
};

export type CampaignTree_AdGroupsQueryQueryVariables = Exact<{
  campaign: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: AdGroupOrder | null | undefined;
}>;

export type CampaignTree_AdGroupsQueryQuery = {
  __typename: 'Query';
  node:
    | { __typename: 'AdGroup'; id: string }
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | {
        __typename: 'Campaign';
        id: string;
        adGroups: {
          __typename: 'AdGroupConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'AdGroupEdge';
            node: {
              __typename: 'AdGroup';
              id: string;
              name: string;
              state: EntityState;
              defaultBid: string | null;
              metrics: { __typename: 'Metrics'; spend: string | null };
            } & {
              ' $fragmentRefs'?: {
                TreeRow_MeasuredFragment_AdGroup_Fragment: TreeRow_MeasuredFragment_AdGroup_Fragment;
              };
            };
          }>;
        };
      }
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | { __typename: 'Keyword'; id: string }
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | { __typename: 'Portfolio'; id: string }
    | { __typename: 'ProductAd'; id: string }
    | { __typename: 'ProductTargeting'; id: string }
    | { __typename: 'Seller'; id: string }
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

export type CampaignTree_KeywordsQueryQueryVariables = Exact<{
  adGroup: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: TargetOrder | null | undefined;
}>;

export type CampaignTree_KeywordsQueryQuery = {
  __typename: 'Query';
  node:
    | {
        __typename: 'AdGroup';
        id: string;
        keywords: {
          __typename: 'KeywordConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'KeywordEdge';
            node: {
              __typename: 'Keyword';
              id: string;
              keywordText: string;
              matchType: MatchType;
              state: EntityState;
              bid: string | null;
              metrics: { __typename: 'Metrics'; spend: string | null };
            } & {
              ' $fragmentRefs'?: {
                TreeRow_MeasuredFragment_Keyword_Fragment: TreeRow_MeasuredFragment_Keyword_Fragment;
              };
            };
          }>;
        };
      }
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Campaign'; id: string }
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | { __typename: 'Keyword'; id: string }
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | { __typename: 'Portfolio'; id: string }
    | { __typename: 'ProductAd'; id: string }
    | { __typename: 'ProductTargeting'; id: string }
    | { __typename: 'Seller'; id: string }
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

export type CampaignTree_ProductTargetingsQueryQueryVariables = Exact<{
  adGroup: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: TargetOrder | null | undefined;
}>;

export type CampaignTree_ProductTargetingsQueryQuery = {
  __typename: 'Query';
  node:
    | {
        __typename: 'AdGroup';
        id: string;
        productTargetings: {
          __typename: 'ProductTargetingConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'ProductTargetingEdge';
            node: {
              __typename: 'ProductTargeting';
              id: string;
              expression: string;
              resolvedExpression: string | null;
              state: EntityState;
              bid: string | null;
              metrics: { __typename: 'Metrics'; spend: string | null };
            } & {
              ' $fragmentRefs'?: {
                TreeRow_MeasuredFragment_ProductTargeting_Fragment: TreeRow_MeasuredFragment_ProductTargeting_Fragment;
              };
            };
          }>;
        };
      }
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Campaign'; id: string }
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | { __typename: 'Keyword'; id: string }
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | { __typename: 'Portfolio'; id: string }
    | { __typename: 'ProductAd'; id: string }
    | { __typename: 'ProductTargeting'; id: string }
    | { __typename: 'Seller'; id: string }
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

export type CampaignTree_ProductAdsQueryQueryVariables = Exact<{
  adGroup: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
  first: number;
  after?: string | null | undefined;
  orderBy?: TargetOrder | null | undefined;
}>;

export type CampaignTree_ProductAdsQueryQuery = {
  __typename: 'Query';
  node:
    | {
        __typename: 'AdGroup';
        id: string;
        productAds: {
          __typename: 'ProductAdConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'ProductAdEdge';
            node: {
              __typename: 'ProductAd';
              id: string;
              asin: string | null;
              sku: string | null;
              state: EntityState;
              metrics: { __typename: 'Metrics'; spend: string | null };
            } & {
              ' $fragmentRefs'?: {
                TreeRow_MeasuredFragment_ProductAd_Fragment: TreeRow_MeasuredFragment_ProductAd_Fragment;
              };
            };
          }>;
        };
      }
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Campaign'; id: string }
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | { __typename: 'Keyword'; id: string }
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | { __typename: 'Portfolio'; id: string }
    | { __typename: 'ProductAd'; id: string }
    | { __typename: 'ProductTargeting'; id: string }
    | { __typename: 'Seller'; id: string }
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

export type CampaignTree_SearchTermsQueryQueryVariables = Exact<{
  target: string | number;
  range: DateRange;
  first: number;
  after?: string | null | undefined;
}>;

export type CampaignTree_SearchTermsQueryQuery = {
  __typename: 'Query';
  node:
    | { __typename: 'AdGroup'; id: string }
    | { __typename: 'Agency'; id: string }
    | { __typename: 'ApiToken'; id: string }
    | { __typename: 'BiddingAdjustment'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Campaign'; id: string }
    | { __typename: 'CampaignNegativeKeyword'; id: string }
    | { __typename: 'CampaignNegativeProductTargeting'; id: string }
    | {
        __typename: 'Keyword';
        id: string;
        searchTerms: {
          __typename: 'SearchTermConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'SearchTermEdge';
            node: {
              __typename: 'SearchTerm';
              term: string;
              metrics: {
                __typename: 'Metrics';
                currency: string;
                impressions: number | null;
                clicks: number | null;
                spend: string | null;
                sales: string | null;
                orders: number | null;
                units: number | null;
                ctr: number | null;
                cpc: string | null;
                acos: number | null;
                roas: number | null;
                cvr: number | null;
                orderValue: string | null;
              };
            };
          }>;
        };
      }
    | { __typename: 'NegativeKeyword'; id: string }
    | { __typename: 'NegativeProductTargeting'; id: string }
    | { __typename: 'Portfolio'; id: string }
    | { __typename: 'ProductAd'; id: string }
    | {
        __typename: 'ProductTargeting';
        id: string;
        searchTerms: {
          __typename: 'SearchTermConnection';
          totalCount: number;
          pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            __typename: 'SearchTermEdge';
            node: {
              __typename: 'SearchTerm';
              term: string;
              metrics: {
                __typename: 'Metrics';
                currency: string;
                impressions: number | null;
                clicks: number | null;
                spend: string | null;
                sales: string | null;
                orders: number | null;
                units: number | null;
                ctr: number | null;
                cpc: string | null;
                acos: number | null;
                roas: number | null;
                cvr: number | null;
                orderValue: string | null;
              };
            };
          }>;
        };
      }
    | { __typename: 'Seller'; id: string }
    | { __typename: 'Upload'; id: string }
    | { __typename: 'User'; id: string }
    | null;
};

export type SellerOverview_SellerFragmentFragment = {
  __typename: 'Seller';
  id: string;
  name: string;
  marketplace: string;
  currency: string;
  firstDay: string | null;
  lastDay: string | null;
  metrics: {
    __typename: 'Metrics';
    currency: string;
    impressions: number | null;
    clicks: number | null;
    spend: string | null;
    sales: string | null;
    orders: number | null;
    units: number | null;
    ctr: number | null;
    cpc: string | null;
    acos: number | null;
    roas: number | null;
    cvr: number | null;
    orderValue: string | null;
    previous: {
      __typename: 'Metrics';
      impressions: number | null;
      clicks: number | null;
      spend: string | null;
      sales: string | null;
      orders: number | null;
      units: number | null;
      ctr: number | null;
      cpc: string | null;
      acos: number | null;
      roas: number | null;
      cvr: number | null;
      orderValue: string | null;
    } | null;
  };
  series: {
    __typename: 'MetricSeries';
    currency: string;
    days: Array<string>;
    spend: Array<string | null>;
    sales: Array<string | null>;
    acos: Array<number | null>;
  };
  coverage: Array<{ __typename: 'ReportCoverage'; reportType: string; days: string }>;
} & { ' $fragmentName'?: 'SellerOverview_SellerFragmentFragment' };

export type ViewSellersQueryQueryVariables = Exact<{ [key: string]: never }>;

export type ViewSellersQueryQuery = {
  __typename: 'Query';
  sellers: {
    __typename: 'SellerConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'SellerEdge';
      node: {
        __typename: 'Seller';
        id: string;
        name: string;
        marketplace: string;
        currency: string;
        timeZone: string;
        firstDay: string | null;
        lastDay: string | null;
      };
    }>;
  };
};

export type ApiTokenRow_ApiTokenFragmentFragment = {
  __typename: 'ApiToken';
  id: string;
  name: string;
  scopes: Array<TokenScope>;
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  owner: { __typename: 'User'; id: string; name: string };
} & { ' $fragmentName'?: 'ApiTokenRow_ApiTokenFragmentFragment' };

export type ApiTokenRow_RevokeApiTokenMutationMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;

export type ApiTokenRow_RevokeApiTokenMutationMutation = {
  __typename: 'Mutation';
  revokeApiToken:
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PermissionDeniedError'; message: string }
    | {
        __typename: 'RevokeApiTokenPayload';
        apiToken: { __typename: 'ApiToken'; id: string; revokedAt: string | null };
      };
};

export type CreateApiToken_CreateApiTokenMutationMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;

export type CreateApiToken_CreateApiTokenMutationMutation = {
  __typename: 'Mutation';
  createApiToken:
    | {
        __typename: 'CreateApiTokenPayload';
        secret: string;
        apiToken: { __typename: 'ApiToken'; id: string; name: string };
      }
    | { __typename: 'InvalidInputError'; message: string }
    | { __typename: 'PermissionDeniedError'; message: string };
};

export type CreateUser_CreateUserMutationMutationVariables = Exact<{
  input: CreateUserInput;
}>;

export type CreateUser_CreateUserMutationMutation = {
  __typename: 'Mutation';
  createUser:
    | { __typename: 'CreateUserPayload'; password: string; user: { __typename: 'User'; id: string; email: string } }
    | { __typename: 'InvalidInputError'; message: string; field: string | null }
    | { __typename: 'PermissionDeniedError'; message: string };
};

export type DeactivateUser_DeactivateUserMutationMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;

export type DeactivateUser_DeactivateUserMutationMutation = {
  __typename: 'Mutation';
  deactivateUser:
    | { __typename: 'DeactivateUserPayload'; user: { __typename: 'User'; id: string; status: UserStatus } }
    | { __typename: 'InvalidInputError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PermissionDeniedError'; message: string };
};

export type SignInForm_SignInMutationMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInForm_SignInMutationMutation = {
  __typename: 'Mutation';
  signIn:
    | { __typename: 'RateLimitedError'; message: string; retryAfterSeconds: number }
    | { __typename: 'SignInPayload'; viewer: { __typename: 'Viewer'; role: Role } }
    | { __typename: 'SignInRefusedError'; message: string };
};

export type UserMenu_SignOutMutationMutationVariables = Exact<{ [key: string]: never }>;

export type UserMenu_SignOutMutationMutation = {
  __typename: 'Mutation';
  signOut: { __typename: 'SignOutPayload'; signedOut: boolean };
};

export type UserMenu_SignOutEverywhereMutationMutationVariables = Exact<{ [key: string]: never }>;

export type UserMenu_SignOutEverywhereMutationMutation = {
  __typename: 'Mutation';
  signOutEverywhere: { __typename: 'SignOutPayload'; signedOut: boolean };
};

export type UserRow_UserFragmentFragment = {
  __typename: 'User';
  id: string;
  name: string;
  email: string;
  role: Role;
  status: UserStatus;
  lastSeenAt: string | null;
} & { ' $fragmentName'?: 'UserRow_UserFragmentFragment' };

export type UserRow_ChangeUserRoleMutationMutationVariables = Exact<{
  input: ChangeUserRoleInput;
}>;

export type UserRow_ChangeUserRoleMutationMutation = {
  __typename: 'Mutation';
  changeUserRole:
    | { __typename: 'ChangeUserRolePayload'; user: { __typename: 'User'; id: string; role: Role } }
    | { __typename: 'InvalidInputError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PermissionDeniedError'; message: string };
};

export type ViewerQueryQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQueryQuery = {
  __typename: 'Query';
  viewer: {
    __typename: 'Viewer';
    role: Role;
    permissions: Array<string>;
    user: { __typename: 'User'; id: string; name: string; email: string };
    agency: { __typename: 'Agency'; id: string; name: string };
  } | null;
};

export type LatestUpload_UploadFragmentFragment = {
  __typename: 'Upload';
  id: string;
  fileName: string;
  state: UploadState;
  createdAt: string;
  seller: { __typename: 'Seller'; id: string; name: string; marketplace: string };
} & { ' $fragmentName'?: 'LatestUpload_UploadFragmentFragment' };

export type RejectedFinding_UploadFragmentFragment = {
  __typename: 'Upload';
  id: string;
  fileName: string;
  rejected: number;
  rows: number;
  seller: { __typename: 'Seller'; id: string; name: string; marketplace: string };
} & { ' $fragmentName'?: 'RejectedFinding_UploadFragmentFragment' };

export type RunningImportsQueryQueryVariables = Exact<{ [key: string]: never }>;

export type RunningImportsQueryQuery = {
  __typename: 'Query';
  uploads: { __typename: 'UploadConnection'; totalCount: number };
};

export type UploadProgressQueryQueryVariables = Exact<{
  id: string | number;
}>;

export type UploadProgressQueryQuery = {
  __typename: 'Query';
  upload: {
    __typename: 'Upload';
    id: string;
    state: UploadState;
    stage: string;
    rowsRead: number;
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
    reportLabel: string | null;
    timeUnit: string | null;
    message: string | null;
    period: { __typename: 'DateRangeValue'; from: string; to: string } | null;
  } | null;
};

export type UploadPanelQueryQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type UploadPanelQueryQuery = {
  __typename: 'Query';
  upload: {
    __typename: 'Upload';
    id: string;
    refId: string;
    fileName: string;
    sizeBytes: number;
    state: UploadState;
    reportLabel: string | null;
    timeUnit: string | null;
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
    unlinked: number;
    code: string | null;
    message: string | null;
    createdAt: string;
    finishedAt: string | null;
    period: { __typename: 'DateRangeValue'; from: string; to: string } | null;
    seller: { __typename: 'Seller'; id: string; name: string; marketplace: string };
    warnings: Array<{ __typename: 'UploadWarning'; code: string; message: string }>;
    uploadedBy: { __typename: 'User'; id: string; name: string } | null;
    rejections: {
      __typename: 'RejectionConnection';
      totalCount: number;
      edges: Array<{
        __typename: 'RejectionEdge';
        cursor: string;
        node: { __typename: 'Rejection'; line: number; column: string | null; code: string; message: string };
      }>;
    };
  } | null;
};

export type UploadRow_UploadFragmentFragment = {
  __typename: 'Upload';
  id: string;
  fileName: string;
  state: UploadState;
  reportLabel: string | null;
  timeUnit: string | null;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  createdAt: string;
  period: { __typename: 'DateRangeValue'; from: string; to: string } | null;
  seller: { __typename: 'Seller'; id: string; name: string; marketplace: string };
  warnings: Array<{ __typename: 'UploadWarning'; code: string; message: string }>;
  uploadedBy: { __typename: 'User'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'UploadRow_UploadFragmentFragment' };

export type ApiTokensPageQueryQueryVariables = Exact<{ [key: string]: never }>;

export type ApiTokensPageQueryQuery = {
  __typename: 'Query';
  apiTokens: {
    __typename: 'ApiTokenConnection';
    edges: Array<{
      __typename: 'ApiTokenEdge';
      node: { __typename: 'ApiToken'; id: string } & {
        ' $fragmentRefs'?: { ApiTokenRow_ApiTokenFragmentFragment: ApiTokenRow_ApiTokenFragmentFragment };
      };
    }>;
  };
};

export type CampaignsPageQueryQueryVariables = Exact<{
  seller: string | number;
  range: DateRange;
  compare?: Compare | null | undefined;
  sparklines: boolean;
}>;

export type CampaignsPageQueryQuery = {
  __typename: 'Query';
  seller:
    | ({ __typename: 'Seller'; id: string; campaigns: { __typename: 'CampaignConnection'; totalCount: number } } & {
        ' $fragmentRefs'?: { TreeRow_MeasuredFragment_Seller_Fragment: TreeRow_MeasuredFragment_Seller_Fragment };
      })
    | null;
};

export type HomePageQueryQueryVariables = Exact<{
  range: DateRange;
  compare?: Compare | null | undefined;
  coverageRange: DateRange;
  withUploads: boolean;
}>;

export type HomePageQueryQuery = {
  __typename: 'Query';
  sellers: {
    __typename: 'SellerConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'SellerEdge';
      node: { __typename: 'Seller'; id: string } & {
        ' $fragmentRefs'?: { SellerOverview_SellerFragmentFragment: SellerOverview_SellerFragmentFragment };
      };
    }>;
  };
  brands: { __typename: 'BrandConnection'; totalCount: number };
  uploads?: {
    __typename: 'UploadConnection';
    edges: Array<{
      __typename: 'UploadEdge';
      node: { __typename: 'Upload'; id: string } & {
        ' $fragmentRefs'?: { LatestUpload_UploadFragmentFragment: LatestUpload_UploadFragmentFragment };
      };
    }>;
  };
  withRejections?: {
    __typename: 'UploadConnection';
    edges: Array<{
      __typename: 'UploadEdge';
      node: { __typename: 'Upload'; id: string } & {
        ' $fragmentRefs'?: { RejectedFinding_UploadFragmentFragment: RejectedFinding_UploadFragmentFragment };
      };
    }>;
  };
};

export type UploadsPageQueryQueryVariables = Exact<{
  first: number;
  where?: UploadFilter | null | undefined;
  rejectedWhere?: UploadFilter | null | undefined;
}>;

export type UploadsPageQueryQuery = {
  __typename: 'Query';
  uploads: {
    __typename: 'UploadConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'UploadEdge';
      node: { __typename: 'Upload'; id: string } & {
        ' $fragmentRefs'?: { UploadRow_UploadFragmentFragment: UploadRow_UploadFragmentFragment };
      };
    }>;
  };
  withRejections: { __typename: 'UploadConnection'; totalCount: number };
};

export type UsersPageQueryQueryVariables = Exact<{ [key: string]: never }>;

export type UsersPageQueryQuery = {
  __typename: 'Query';
  users: {
    __typename: 'UserConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'UserEdge';
      node: { __typename: 'User'; id: string } & {
        ' $fragmentRefs'?: { UserRow_UserFragmentFragment: UserRow_UserFragmentFragment };
      };
    }>;
  };
};

export const EntityChart_MeasuredFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityChart_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grain' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grain' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'previousSeries' },
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'previousRange' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grain' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grain' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withPrevious' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityChart_MeasuredFragmentFragment, unknown>;
export const EntityDetails_MeasuredFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityDetails_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonSellerId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Portfolio' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonPortfolioId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'budget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'budgetPolicy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inBudget' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Campaign' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonCampaignId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetingType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dailyBudget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'biddingStrategy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'biddingAdjustments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'placement' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nameHistory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'campaignNegatives' },
                  name: { kind: 'Name', value: 'negativeKeywords' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'campaignNegativeTargets' },
                  name: { kind: 'Name', value: 'negativeProductTargetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonAdGroupId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaign' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seller' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'negatives' },
                  name: { kind: 'Name', value: 'negativeKeywords' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'negativeTargets' },
                  name: { kind: 'Name', value: 'negativeProductTargetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Keyword' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonKeywordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTargeting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonTargetId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resolvedExpression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductAd' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonAdId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eligibilityStatus' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityDetails_MeasuredFragmentFragment, unknown>;
export const EntityTiles_MeasuredFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityTiles_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityTiles_MeasuredFragmentFragment, unknown>;
export const PanelHead_MeasuredFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PanelHead_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Portfolio' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'portfolioState' },
                  name: { kind: 'Name', value: 'state' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Campaign' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dailyBudget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'biddingStrategy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'portfolio' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroups' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaign' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seller' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Keyword' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTargeting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resolvedExpression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductAd' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eligibilityStatus' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PanelHead_MeasuredFragmentFragment, unknown>;
export const TreeRow_MeasuredFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TreeRow_MeasuredFragmentFragment, unknown>;
export const SellerOverview_SellerFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SellerOverview_SellerFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'coverageRange' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SellerOverview_SellerFragmentFragment, unknown>;
export const ApiTokenRow_ApiTokenFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApiTokenRow_ApiTokenFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiToken' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prefix' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiTokenRow_ApiTokenFragmentFragment, unknown>;
export const UserRow_UserFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRow_UserFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'User' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserRow_UserFragmentFragment, unknown>;
export const LatestUpload_UploadFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LatestUpload_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LatestUpload_UploadFragmentFragment, unknown>;
export const RejectedFinding_UploadFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RejectedFinding_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectedFinding_UploadFragmentFragment, unknown>;
export const UploadRow_UploadFragmentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UploadRow_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeUnit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'warnings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploadedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UploadRow_UploadFragmentFragment, unknown>;
export const EntityPanelQueryDocument = {
  __meta__: { hash: 'sha256:b32c25f7e9da68e067d9e235c1752f2a95a34febc4d558d3214ec98e48cc3882' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityPanelQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'previousRange' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withPrevious' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grain' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Grain' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PanelHead_MeasuredFragment' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityTiles_MeasuredFragment' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityChart_MeasuredFragment' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityDetails_MeasuredFragment' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PanelHead_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Portfolio' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'portfolioState' },
                  name: { kind: 'Name', value: 'state' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Campaign' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dailyBudget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'biddingStrategy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'portfolio' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroups' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaign' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seller' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Keyword' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTargeting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resolvedExpression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductAd' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eligibilityStatus' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityTiles_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityChart_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grain' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grain' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'previousSeries' },
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'previousRange' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grain' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grain' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withPrevious' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityDetails_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonSellerId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Portfolio' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonPortfolioId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'budget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'budgetPolicy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inBudget' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Campaign' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonCampaignId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetingType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dailyBudget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'biddingStrategy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'biddingAdjustments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'placement' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nameHistory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'campaignNegatives' },
                  name: { kind: 'Name', value: 'negativeKeywords' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'campaignNegativeTargets' },
                  name: { kind: 'Name', value: 'negativeProductTargetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonAdGroupId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaign' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seller' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'negatives' },
                  name: { kind: 'Name', value: 'negativeKeywords' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'negativeTargets' },
                  name: { kind: 'Name', value: 'negativeProductTargetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Keyword' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonKeywordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTargeting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonTargetId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resolvedExpression' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'adGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'campaign' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'seller' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductAd' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amazonAdId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eligibilityStatus' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityPanelQueryQuery, EntityPanelQueryQueryVariables>;
export const CampaignTree_SellersQueryDocument = {
  __meta__: { hash: 'sha256:6c12ec7a11db70e433e9ccaa04e0648db72b339a8d956cb593c2527f405acc55' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_SellersQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SellerOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sellers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'metrics' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'range' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                },
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'compare' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                ],
                              },
                            },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_SellersQueryQuery, CampaignTree_SellersQueryQueryVariables>;
export const CampaignTree_PortfoliosQueryDocument = {
  __meta__: { hash: 'sha256:8efe2950ffb6a44b349ae8fd9c07b978963f64106be4f267fe94336da29ffdc1' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_PortfoliosQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PortfolioOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'portfolios' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'budget' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'metrics' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'range' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                      },
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'compare' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                      ],
                                    },
                                  },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_PortfoliosQueryQuery, CampaignTree_PortfoliosQueryQueryVariables>;
export const CampaignTree_LooseCampaignsQueryDocument = {
  __meta__: { hash: 'sha256:78bc5477b90222358725c97a3dc46765e0e21939d65e9662af29a9c5c3ddc156' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_LooseCampaignsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaigns' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'withoutPortfolio' },
                            value: { kind: 'BooleanValue', value: true },
                          },
                        ],
                      },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_LooseCampaignsQueryQuery, CampaignTree_LooseCampaignsQueryQueryVariables>;
export const CampaignTree_CampaignsQueryDocument = {
  __meta__: { hash: 'sha256:c4b02837054903168ce74e17b27a083a2f9a2057672a1d4ee7efbd12c22115c7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_CampaignsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CampaignFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CampaignOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaigns' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'targetingType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dailyBudget' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'metrics' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'range' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                      },
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'compare' },
                                        value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                      ],
                                    },
                                  },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_CampaignsQueryQuery, CampaignTree_CampaignsQueryQueryVariables>;
export const CampaignTree_AdGroupsQueryDocument = {
  __meta__: { hash: 'sha256:f7e5ea2f598ddabbbc0abf780cc090c233bd53a0a4e44f8f0e8aef31a6833ab0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_AdGroupsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'campaign' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroupOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'campaign' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Campaign' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'adGroups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'orderBy' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'defaultBid' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          arguments: [
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'range' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                            },
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'compare' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                            },
                                          ],
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_AdGroupsQueryQuery, CampaignTree_AdGroupsQueryQueryVariables>;
export const CampaignTree_KeywordsQueryDocument = {
  __meta__: { hash: 'sha256:469632f75d3c2691bf17594a85172e7a820328014567218b828891df8afec2dc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_KeywordsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TargetOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'keywords' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'orderBy' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'keywordText' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'matchType' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          arguments: [
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'range' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                            },
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'compare' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                            },
                                          ],
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_KeywordsQueryQuery, CampaignTree_KeywordsQueryQueryVariables>;
export const CampaignTree_ProductTargetingsQueryDocument = {
  __meta__: { hash: 'sha256:d4081c7eb92ee5897acb7f19716e4e3af07dfe332fe07736a257881e736c7c49' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_ProductTargetingsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TargetOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'productTargetings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'orderBy' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'expression' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'resolvedExpression' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'bid' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          arguments: [
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'range' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                            },
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'compare' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                            },
                                          ],
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  CampaignTree_ProductTargetingsQueryQuery,
  CampaignTree_ProductTargetingsQueryQueryVariables
>;
export const CampaignTree_ProductAdsQueryDocument = {
  __meta__: { hash: 'sha256:d1cce89cf76060d7e89106174024cfbec0b6111e40bb4bcefc25e5609f346fcf' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_ProductAdsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TargetOrder' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'adGroup' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdGroup' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'productAds' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'orderBy' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'asin' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          arguments: [
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'range' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                                            },
                                            {
                                              kind: 'Argument',
                                              name: { kind: 'Name', value: 'compare' },
                                              value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
                                            },
                                          ],
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_ProductAdsQueryQuery, CampaignTree_ProductAdsQueryQueryVariables>;
export const CampaignTree_SearchTermsQueryDocument = {
  __meta__: { hash: 'sha256:6e739aed80faf55f7ce0b83914271f901f016fd9d4dfdaba78b827492571e8fb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignTree_SearchTermsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'target' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'target' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Keyword' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'searchTerms' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'range' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTargeting' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'searchTerms' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'range' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'metrics' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignTree_SearchTermsQueryQuery, CampaignTree_SearchTermsQueryQueryVariables>;
export const ViewSellersQueryDocument = {
  __meta__: { hash: 'sha256:186b59a644a01821feefc9c8ea4270fe6e4db203c1286faf6eabcea16329fb4f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ViewSellersQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sellers' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewSellersQueryQuery, ViewSellersQueryQueryVariables>;
export const ApiTokenRow_RevokeApiTokenMutationDocument = {
  __meta__: { hash: 'sha256:9704b518e94da36902147e2d265bc455d2c760966d4ae40f3b7d6a52fcf85554' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApiTokenRow_RevokeApiTokenMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeApiTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeApiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeApiTokenPayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'apiToken' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  ApiTokenRow_RevokeApiTokenMutationMutation,
  ApiTokenRow_RevokeApiTokenMutationMutationVariables
>;
export const CreateApiToken_CreateApiTokenMutationDocument = {
  __meta__: { hash: 'sha256:c045911896e58cfe9db378d13d141adefceac01b0badf38d09f00e60cada908d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApiToken_CreateApiTokenMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateApiTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createApiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateApiTokenPayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'secret' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'apiToken' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  CreateApiToken_CreateApiTokenMutationMutation,
  CreateApiToken_CreateApiTokenMutationMutationVariables
>;
export const CreateUser_CreateUserMutationDocument = {
  __meta__: { hash: 'sha256:1a7003358406f86a023ed2318742959ec56353ff41b64ece730ca08097c49e4e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateUser_CreateUserMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateUserInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createUser' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateUserPayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInputError' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PermissionDeniedError' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateUser_CreateUserMutationMutation, CreateUser_CreateUserMutationMutationVariables>;
export const DeactivateUser_DeactivateUserMutationDocument = {
  __meta__: { hash: 'sha256:d02c3b1e60e5b614cac2c453134d8f750d8063312edb75053020b511c46b51f5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeactivateUser_DeactivateUserMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeactivateUserInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deactivateUser' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeactivateUserPayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  DeactivateUser_DeactivateUserMutationMutation,
  DeactivateUser_DeactivateUserMutationMutationVariables
>;
export const SignInForm_SignInMutationDocument = {
  __meta__: { hash: 'sha256:8aadeeeed278959848847652df8c99c6f6fcc9daa951146fbe48c830e2ffcd88' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignInForm_SignInMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInPayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'viewer' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInRefusedError' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RateLimitedError' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'retryAfterSeconds' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInForm_SignInMutationMutation, SignInForm_SignInMutationMutationVariables>;
export const UserMenu_SignOutMutationDocument = {
  __meta__: { hash: 'sha256:b551c33a33c94816e4a72b1927afa0ca61f8d24855427ea31661fa592696ec91' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UserMenu_SignOutMutation' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOut' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserMenu_SignOutMutationMutation, UserMenu_SignOutMutationMutationVariables>;
export const UserMenu_SignOutEverywhereMutationDocument = {
  __meta__: { hash: 'sha256:514376ac78af6d25256309bd125f036cbfd68e89e60d38eaf035e7fc4b8e50a8' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UserMenu_SignOutEverywhereMutation' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOutEverywhere' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOut' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  UserMenu_SignOutEverywhereMutationMutation,
  UserMenu_SignOutEverywhereMutationMutationVariables
>;
export const UserRow_ChangeUserRoleMutationDocument = {
  __meta__: { hash: 'sha256:59fa70b7b12adac7b474d8c00eec5d70df92a22bb685d214b2fd0a013068c29b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UserRow_ChangeUserRoleMutation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeUserRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeUserRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeUserRolePayload' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserRow_ChangeUserRoleMutationMutation, UserRow_ChangeUserRoleMutationMutationVariables>;
export const ViewerQueryDocument = {
  __meta__: { hash: 'sha256:52b82295016cb13aeadecade8e1e49a730f9e7f386b31b0d203fbc0a888def6f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ViewerQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQueryQuery, ViewerQueryQueryVariables>;
export const RunningImportsQueryDocument = {
  __meta__: { hash: 'sha256:c1ad35dbd489ec5ad3292a66371182e88a9e50b909b7d178ef2f1e9448971335' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RunningImportsQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploads' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'state' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'QUEUED' },
                          { kind: 'EnumValue', value: 'RUNNING' },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunningImportsQueryQuery, RunningImportsQueryQueryVariables>;
export const UploadProgressQueryDocument = {
  __meta__: { hash: 'sha256:50508d3f0828bb11b4da4a6ac0d44a1e0221ed3384443c6bfac24a27995e13bb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UploadProgressQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'created' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeUnit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'period' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UploadProgressQueryQuery, UploadProgressQueryQueryVariables>;
export const UploadPanelQueryDocument = {
  __meta__: { hash: 'sha256:5728ff4e0698fc009274f6d71338bc28c3539a0a6d668fef97b76a476d77225e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UploadPanelQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sizeBytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeUnit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'created' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unlinked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'period' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seller' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'uploadedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejections' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UploadPanelQueryQuery, UploadPanelQueryQueryVariables>;
export const ApiTokensPageQueryDocument = {
  __meta__: { hash: 'sha256:08ee311e3ae3a1b10cfbc33949b3c044580bce1a4caf6faa2176913f9344b768' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiTokensPageQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiTokens' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '200' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ApiTokenRow_ApiTokenFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApiTokenRow_ApiTokenFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiToken' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prefix' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiTokensPageQueryQuery, ApiTokensPageQueryQueryVariables>;
export const CampaignsPageQueryDocument = {
  __meta__: { hash: 'sha256:9d24608ac691837bc96fba0f72f6ad0cb56012ab738f159d479428f4de0f2a99' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CampaignsPageQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'seller' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'campaigns' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeRow_MeasuredFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measured' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'sparklines' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CampaignsPageQueryQuery, CampaignsPageQueryQueryVariables>;
export const HomePageQueryDocument = {
  __meta__: { hash: 'sha256:cd268c09b3c2fe3571f39bb8ec6f971a3bbfe118652b67b5013adaa8989477fb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomePageQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Compare' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'coverageRange' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateRange' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withUploads' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sellers' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SellerOverview_SellerFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brands' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploads' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '4' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withUploads' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'LatestUpload_UploadFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'withRejections' },
            name: { kind: 'Name', value: 'uploads' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '3' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'withRejections' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withUploads' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RejectedFinding_UploadFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SellerOverview_SellerFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Seller' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastDay' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'compare' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'compare' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previous' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'impressions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clicks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ctr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cpc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roas' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cvr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderValue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'range' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spend' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sales' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acos' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'range' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'coverageRange' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LatestUpload_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RejectedFinding_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomePageQueryQuery, HomePageQueryQueryVariables>;
export const UploadsPageQueryDocument = {
  __meta__: { hash: 'sha256:fb731d76849cedb6a19d8acee09b2ab228fefa76645c4adf39ac2e863515acbc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UploadsPageQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UploadFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'rejectedWhere' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UploadFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploads' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UploadRow_UploadFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'withRejections' },
            name: { kind: 'Name', value: 'uploads' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'rejectedWhere' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UploadRow_UploadFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeUnit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seller' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplace' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'warnings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploadedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UploadsPageQueryQuery, UploadsPageQueryQueryVariables>;
export const UsersPageQueryDocument = {
  __meta__: { hash: 'sha256:0ad459ba1cff5c8bead49aaf2c41c00ed8a5fb549624f6723ef9ff13db3fed6d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UsersPageQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '200' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UserRow_UserFragment' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRow_UserFragment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'User' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UsersPageQueryQuery, UsersPageQueryQueryVariables>;
