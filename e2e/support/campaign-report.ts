import { unique } from './unique.ts';

const HEADER =
  'Date,Start Date,End Date,Portfolio name,Campaign Type,Campaign Name,Status,Currency,Budget,Targeting Type,' +
  'Bidding strategy,Impressions,Clicks,Click-Thru Rate (CTR),Spend,Cost Per Click (CPC),7 Day Total Orders (#),' +
  'Total Advertising Cost of Sales (ACoS) ,7 Day Total Sales ';

interface Row {
  day: string;
  spend: string;
}

/** Days before those of the demo's figures. */
export const OLD_DAYS = ['May 4, 2026', 'May 5, 2026', 'May 6, 2026'];

/** A daily campaign report of a campaign that no other test has, as the console writes it. */
export function campaignReport(rows: readonly Row[] = OLD_DAYS.map((day) => ({ day, spend: '$12.50' }))) {
  const name = unique('campaign report');
  const lines = rows.map(({ day, spend }) =>
    [`"${day}"`, '"Apr 1, 2026"', '', 'Tests', 'Sponsored Products', name, 'ENABLED', 'USD', '$20.00']
      .concat([
        'Manual targeting',
        'Dynamic bids - down only',
        '1000',
        '10',
        '1.00%',
        spend,
        '$1.25',
        '2',
        '25.00%',
        '$50.00',
      ])
      .join(','),
  );
  return { name: `${name.replaceAll(' ', '-')}.csv`, text: `${[HEADER, ...lines].join('\n')}\n` };
}
