/** A row of a daily campaign report; money as Amazon writes it. */
export interface CampaignRow {
  readonly day: string;
  readonly campaign: string;
  readonly impressions?: number;
  readonly clicks?: number;
  readonly spend: string;
  readonly sales?: string;
  readonly orders?: number;
  readonly budget?: string;
  readonly portfolio?: string;
}

const campaignColumns = {
  Date: (row: CampaignRow) => `"${consoleDay(row.day)}"`,
  'Portfolio name': (row: CampaignRow) => row.portfolio ?? 'No Portfolio',
  'Campaign Type': () => 'Sponsored Products',
  'Campaign Name': (row: CampaignRow) => `"${row.campaign}"`,
  Status: () => 'ENABLED',
  Currency: () => 'USD',
  Budget: (row: CampaignRow) => `$${row.budget ?? '10.0'}`,
  Impressions: (row: CampaignRow) => row.impressions ?? 100,
  Clicks: (row: CampaignRow) => row.clicks ?? 10,
  Spend: (row: CampaignRow) => `$${row.spend}`,
  '7 Day Total Orders (#)': (row: CampaignRow) => row.orders ?? 1,
  '7 Day Total Sales ': (row: CampaignRow) => `$${row.sales ?? '20.00'}`,
} as const;

export type CampaignColumn = keyof typeof campaignColumns;

/** A daily campaign report as the console writes it, with US dollars; some columns may be left out. */
export function campaignReport(rows: readonly CampaignRow[], without: readonly CampaignColumn[] = []): string {
  const columns = Object.entries(campaignColumns).filter(([name]) => !without.some((column) => column === name));
  const header = columns.map(([name]) => `"${name}"`).join(',');
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)).join(','));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

/** A row of a daily targeting report. */
export interface TargetingRow {
  readonly day: string;
  readonly campaign: string;
  readonly adGroup: string;
  readonly targeting: string;
  readonly matchType: string;
  readonly spend: string;
}

/** A daily targeting report, with US dollars. */
export function targetingReport(rows: readonly TargetingRow[]): string {
  const header =
    'Date,Currency,Campaign Name,Ad Group Name,Targeting,Match Type,Impressions,Clicks,Spend,"7 Day Total Sales ",' +
    '7 Day Total Orders (#),7 Day Total Units (#)';
  const lines = rows.map((row) =>
    [
      `"${consoleDay(row.day)}"`,
      'USD',
      `"${row.campaign}"`,
      `"${row.adGroup}"`,
      `"${row.targeting}"`,
      row.matchType,
      50,
      5,
      row.spend,
      '30.00',
      2,
      3,
    ].join(','),
  );
  return [header, ...lines, ''].join('\n');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the console writes it: Nov 9, 2026. */
function consoleDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`;
}
