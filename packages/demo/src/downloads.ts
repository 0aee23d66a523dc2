import { type Calendar, LAST_DAY } from './days.ts';
import { observe } from './figures/observe.ts';
import type { TargetHistory } from './figures/truth.ts';
import { writeAdvertisedProductReport } from './files/advertised-product-report.ts';
import { BULK_WINDOW_DAYS, bulkFileName, writeBulkWorkbook } from './files/bulk-workbook.ts';
import { writeCampaignReport } from './files/campaign-report.ts';
import type { Download } from './files/download.ts';
import { TWO_BAD_CELLS, writeSearchTermCsv, writeSearchTermReport } from './files/search-term-report.ts';
import { writeTargetingReport } from './files/targeting-report.ts';
import { type DownloadedFile, moreDownloads } from './more-downloads.ts';
import type { Account } from './world/campaign-tree.ts';

/** Day of the earlier of two downloads. */
export const EARLIER_DAY = LAST_DAY - 6;
/** Days of figures in the reports of the earlier download. */
const EARLIER_WINDOW_DAYS = 45;
/** Days of figures in every search term report. */
const SEARCH_TERM_WINDOW_DAYS = 60;

/** Hours after midnight UTC at which it is between nine and ten in the morning. */
const DOWNLOAD_HOUR: Readonly<Record<string, number>> = { DE: 8.2, FR: 8.4, UK: 9.1, US: 16.6 };

/** Files that a seller's user fetched from Amazon on one day. */
export interface FileSet {
  account: Account;
  /** Day of the download. */
  day: number;
  /** Instant of the download in epoch milliseconds. */
  at: number;
  files: DownloadedFile[];
}

/** How one seller's files differ from the others'. */
interface Habits {
  /** What was fetched six days earlier already. */
  earlier: 'nothing' | 'bulk' | 'everything';
  /** The search term report is CSV, or a workbook that was opened and saved with two broken cells. */
  searchTerms: 'xlsx' | 'csv' | 'damaged';
  /** Whether the reports beside those of the campaigns were fetched too, and the orders among them. */
  more: 'nothing' | 'without orders' | 'everything';
}

const USUAL: Habits = { earlier: 'nothing', searchTerms: 'xlsx', more: 'nothing' };
const HABITS: Readonly<Record<string, Habits>> = {
  'northpeak-home-de': { ...USUAL, earlier: 'bulk' },
  'northpeak-home-fr': { ...USUAL, searchTerms: 'damaged' },
  'velora-skin-uk': { ...USUAL, earlier: 'everything', more: 'everything' },
  'trailmark-gear-us': { ...USUAL, more: 'without orders' },
  'oakhollow-garden-us': { ...USUAL, searchTerms: 'csv' },
};

function reports(download: Download, habits: Habits): FileSet['files'] {
  const termsFrom = download.asOf - SEARCH_TERM_WINDOW_DAYS + 1;
  const withLastYear = download.account.spec.currency === 'USD';
  const damage = habits.searchTerms === 'damaged' ? TWO_BAD_CELLS : [];
  return [
    { name: 'Sponsored_Products_Campaign_report.csv', content: writeCampaignReport(download, withLastYear) },
    { name: 'Sponsored_Products_Targeting_report.xlsx', content: writeTargetingReport(download) },
    { name: 'Sponsored_Products_Advertised_product_report.xlsx', content: writeAdvertisedProductReport(download) },
    habits.searchTerms === 'csv'
      ? { name: 'Sponsored_Products_Search_term_report.csv', content: writeSearchTermCsv(download, termsFrom) }
      : {
          name: 'Sponsored_Products_Search_term_report.xlsx',
          content: writeSearchTermReport(download, termsFrom, damage),
        },
  ];
}

/** Everything one seller's user downloaded, the earlier set first. */
export function downloadFiles(account: Account, histories: readonly TargetHistory[], calendar: Calendar): FileSet[] {
  const habits = HABITS[account.spec.key] ?? USUAL;
  const hour = DOWNLOAD_HOUR[account.spec.marketplace] ?? 12;
  const fetch = (day: number, from: number, withReports: boolean): FileSet => {
    const at = calendar.instant(day, hour) + account.campaigns.length * 1_117;
    const download: Download = { account, calendar, asOf: day, at, figures: observe(histories, from, day) };
    const bulk = { name: bulkFileName(download), content: writeBulkWorkbook(download) };
    const more =
      habits.more === 'nothing' || day !== LAST_DAY ? [] : moreDownloads(download, habits.more === 'everything');
    return { account, day, at, files: withReports ? [bulk, ...reports(download, habits), ...more] : [bulk] };
  };
  const sets: FileSet[] = [];
  if (habits.earlier === 'bulk') sets.push(fetch(EARLIER_DAY, EARLIER_DAY - BULK_WINDOW_DAYS + 1, false));
  if (habits.earlier === 'everything') sets.push(fetch(EARLIER_DAY, EARLIER_DAY - EARLIER_WINDOW_DAYS + 1, true));
  sets.push(fetch(LAST_DAY, 0, true));
  return sets;
}
