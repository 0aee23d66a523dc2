import { unique } from './unique.ts';

const HEADER =
  '(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Session Percentage - Total,Page Views - Total,' +
  'Page Views Percentage - Total,Featured Offer (Buy Box) Percentage,Units Ordered,Unit Session Percentage,' +
  'Ordered Product Sales,Total Order Items';

/** A business report by child ASIN, which does not say its days; its name does where it is given one. */
export function childReport(nameOfDays = '') {
  const title = unique('child report');
  const rows = ['B0ZTESTA01', 'B0ZTESTA02'].map((asin) =>
    ['B0ZTESTA00', asin, title, '120', '60.00%', '150', '60.00%', '98.00%', '7', '5.83%', '$104.93', '7'].join(','),
  );
  return { name: `${title.replaceAll(' ', '-')}${nameOfDays}.csv`, text: `${[HEADER, ...rows].join('\n')}\n` };
}
