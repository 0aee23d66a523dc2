import { writeCampaignsSheet } from './bulk-campaigns-sheet.ts';
import { HEADER_ONLY_SHEETS, PORTFOLIOS_HEADER } from './bulk-headers.ts';
import { writeSearchTermsSheet } from './bulk-search-terms-sheet.ts';
import { BULK_STYLES, BulkSheet } from './bulk-sheet.ts';
import { type BulkWords, SENTENCE_CASE, TITLE_CASE } from './bulk-words.ts';
import type { Download } from './download.ts';
import { SheetWriter } from './sheet-xml.ts';
import { type Sheet, writeWorkbook } from './xlsx-container.ts';

/** Days of figures in a bulk workbook, its newest day included. */
export const BULK_WINDOW_DAYS = 30;

/** Values that Amazon lists for its own checks, one list a row. */
const CONFIG = [
  ['SponsoredProductsProductNames', 'Sponsored Products'],
  [
    'SponsoredProductsEntityNames',
    'Campaign',
    'Ad Group',
    'Bidding Adjustment',
    'Campaign Negative Keyword',
    'Keyword',
    'Negative Keyword',
    'Product Targeting',
    'Negative Product Targeting',
    'Product Ad',
  ],
  ['SponsoredProductsOperationNames', 'Create', 'Update', 'Archive'],
  ['SponsoredProductsCreateCampaignNegativeKeywordMatchTypes', 'negativeExact', 'negativePhrase'],
  ['SponsoredProductsCreateKeywordMatchTypes', 'exact', 'phrase', 'broad'],
  ['SponsoredProductsCreateCampaignTargetingTypes', 'AUTO', 'MANUAL'],
  ['SponsoredProductsCreateCampaignStates', 'enabled', 'paused'],
  ['SponsoredProductsUpdateCampaignStates', 'enabled', 'paused', 'archived'],
];

function plainSheet(rows: readonly (readonly string[])[]): Buffer {
  const sheet = new SheetWriter({ view: '', widths: [] });
  for (const row of rows) {
    sheet.begin();
    for (const [column, text] of row.entries()) sheet.text(column, text);
    sheet.end();
  }
  return sheet.finish();
}

const headerOnly = (name: keyof typeof HEADER_ONLY_SHEETS): Sheet => {
  const header = HEADER_ONLY_SHEETS[name];
  return { name, xml: new BulkSheet(header, header).finish() };
};

/** Two tables in one sheet: the brands, and below them the images and films they have stored. */
function brandAssets({ account }: Download): Buffer {
  const tag = account.spec.accountTag.toUpperCase();
  return plainSheet([
    ['Brand Entity ID', 'Brand Name'],
    ...account.spec.brands.map((brand, i) => [`ENTITY${tag}${i}`, brand.name]),
    [],
    ['Asset Type', 'Brand Entity ID', 'Asset ID', 'Asset Name', 'Asset URL'],
    [
      'Other Image',
      '',
      `amzn1.assetlibrary.asset1.${tag.toLowerCase()}:version_v1`,
      'logo.png',
      'https://assets.example/logo.png',
    ],
  ]);
}

function portfolios({ account }: Download, words: BulkWords): Buffer {
  const sheet = new BulkSheet(PORTFOLIOS_HEADER, words.portfoliosHeader);
  for (const portfolio of account.portfolios) {
    sheet.row(
      {
        Product: 'Portfolios',
        Entity: 'Portfolio',
        'Portfolio ID': portfolio.id,
        'Portfolio Name': portfolio.name,
        'Budget Amount': portfolio.monthlyBudget,
        'Budget Currency Code': account.spec.currency,
        'Budget Policy': portfolio.monthlyBudget === null ? words.noCap : 'Monthly Recurring',
        'State (Informational only)': 'enabled',
        'In Budget (Informational only)': words.inBudget,
      },
      null,
    );
  }
  return sheet.finish();
}

/** The bulk workbook of a download: every setting of the account, and figures of the last thirty days. */
export function writeBulkWorkbook(download: Download): Buffer {
  const from = download.asOf - BULK_WINDOW_DAYS + 1;
  const version = plainSheet([['Version', 'Version (1.0)']]);
  const sheets: Sheet[] = download.account.spec.sentenceCaseBulk
    ? [
        { name: 'Portfolios', xml: portfolios(download, SENTENCE_CASE) },
        { name: 'Sponsored Products Campaigns', xml: writeCampaignsSheet(download, SENTENCE_CASE, from, false) },
        headerOnly('Sponsored Brands campaigns'),
        { name: 'Sheet3', state: 'hidden', xml: version },
      ]
    : [
        { name: 'Portfolios', xml: portfolios(download, TITLE_CASE) },
        { name: 'Brand Assets Data (Read-only)', xml: brandAssets(download) },
        { name: 'Sponsored Products Campaigns', xml: writeCampaignsSheet(download, TITLE_CASE, from, true) },
        { name: 'Config', state: 'veryHidden', xml: plainSheet(CONFIG) },
        headerOnly('Sponsored Brands Campaigns'),
        headerOnly('SB Multi Ad Group Campaigns'),
        headerOnly('Sponsored Display Campaigns'),
        { name: 'SP Search Term Report', xml: writeSearchTermsSheet(download, from) },
        headerOnly('SB Search Term Report'),
        headerOnly('RAS Campaigns'),
        headerOnly('RAS Search Term Report'),
        headerOnly('Budget Rules'),
        { name: 'Sheet12', state: 'hidden', xml: version },
      ];
  return writeWorkbook(sheets, BULK_STYLES, download.at);
}

/** File name of a bulk workbook: the only place that says which days its figures are for. */
export function bulkFileName({ account, calendar, asOf, at }: Download): string {
  const from = calendar.compact(asOf - BULK_WINDOW_DAYS + 1);
  return `bulk-${account.spec.accountTag}-${from}-${calendar.compact(asOf)}-${at}.xlsx`;
}
