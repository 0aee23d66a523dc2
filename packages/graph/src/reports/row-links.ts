import type { ObjectRef } from '@pothos/core';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { linkColumns } from '@sellergraph/db/reports/tables/report-table';
import { type AdGroup, AdGroupType, adGroups } from '../ads/ad-group.ts';
import { type Campaign, CampaignType, campaigns } from '../ads/campaign.ts';
import { type Keyword, KeywordType, keywords } from '../ads/keyword.ts';
import { type ProductAd, ProductAdType, productAds } from '../ads/product-ad.ts';
import { type ProductTargeting, ProductTargetingType, productTargetings } from '../ads/product-targeting.ts';
import { type BuilderTypes, builder } from '../builder.ts';
import type { Entity } from '../entity.ts';
import { type EntityLoader, optionalReference } from '../entity-loader.ts';
import { type ReportRow, rowTypeName } from './report-row.ts';

/** Adds the fields that lead from a report's rows to the entities that they are linked to. */
export function addLinks(report: ReportDeclaration, type: ObjectRef<BuilderTypes, ReportRow>): void {
  const columns: readonly string[] = linkColumns[report.level];
  if (columns.includes('campaign_id')) {
    addLink<Campaign>(
      report,
      type,
      'campaign',
      'campaign',
      CampaignType,
      () => campaigns,
      ({ row }) => row.campaignId,
    );
  }
  if (columns.includes('ad_group_id')) {
    addLink<AdGroup>(
      report,
      type,
      'adGroup',
      'ad group',
      AdGroupType,
      () => adGroups,
      ({ row }) => row.adGroupId,
    );
  }
  if (columns.includes('target_id')) {
    addLink<Keyword>(
      report,
      type,
      'keyword',
      'keyword',
      KeywordType,
      () => keywords,
      ({ row }) => row.targetId,
    );
    addLink<ProductTargeting>(
      report,
      type,
      'productTargeting',
      'product target',
      ProductTargetingType,
      () => productTargetings,
      ({ row }) => row.targetId,
    );
  }
  if (columns.includes('product_ad_id')) {
    addLink<ProductAd>(
      report,
      type,
      'productAd',
      'product ad',
      ProductAdType,
      () => productAds,
      ({ row }) => row.productAdId,
    );
  }
}

function addLink<Linked extends Entity>(
  report: ReportDeclaration,
  type: ObjectRef<BuilderTypes, ReportRow>,
  name: string,
  words: string,
  linkedType: ObjectRef<BuilderTypes, Linked>,
  loader: () => EntityLoader<Linked>,
  idOf: (row: ReportRow) => string | null | undefined,
): void {
  builder.objectField(type, name, (t) =>
    t.field({
      type: linkedType,
      nullable: true,
      description: `The ${words} that the row is linked to; null when it is none, or is not known yet.`,
      resolve: optionalReference([rowTypeName(report)], name, loader, (row: ReportRow) => idOf(row) ?? null) as never,
    }),
  );
}
