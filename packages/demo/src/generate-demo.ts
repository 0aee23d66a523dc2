import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar } from './days.ts';
import { downloadFiles, type FileSet } from './downloads.ts';
import { simulate } from './figures/simulate.ts';
import { writeCsv } from './files/csv.ts';
import { AGENCIES, type DemoImport, type DemoPlan, type DemoSeller, SUPER_ADMIN } from './plan.ts';
import type { SellerSpec } from './vocabulary/seller-spec.ts';
import { sellerSpecs } from './vocabulary/sellers.ts';
import { buildAccount } from './world/build-account.ts';

/** Time between two uploads of one user. */
const UPLOAD_PACE_MS = 95_000;
/** Seller whose user also uploads something that is no report. */
const MISTAKEN_SELLER = 'trailmark-gear-us';

/** A user's own list, uploaded by mistake: no importer knows it. */
const PROMOTION_CALENDAR = [
  ['Week', 'Promotion', 'Owner', 'Notes'],
  ['44', 'Early winter sale', 'Merchandising', 'prices from Thursday'],
  ['45', 'Bottle bundle', 'Brand team', 'needs new main image'],
  ['46', '', 'Brand team', 'no promotion'],
  ['47', 'Gift guide', 'Merchandising', ''],
];

const sellerOf = (spec: SellerSpec): DemoSeller => ({
  agencySlug: spec.agencySlug,
  sellerId: spec.merchantId,
  marketplace: spec.marketplace,
  name: spec.name,
  currency: spec.currency,
  timeZone: spec.timeZone,
  brands: spec.brands,
});

/** Users who upload: admins and members take turns, seller by seller. */
function uploaderOf(spec: SellerSpec): string {
  const users = AGENCIES.find((agency) => agency.slug === spec.agencySlug)?.users ?? [];
  const uploaders = users.filter((user) => user.role !== 'reviewer');
  const turn = sellerSpecs.filter((other) => other.agencySlug === spec.agencySlug).indexOf(spec);
  const uploader = uploaders[turn % uploaders.length];
  if (!uploader) throw new Error(`Nobody can upload for ${spec.key}.`);
  return uploader.email;
}

function writeSet(set: FileSet, dir: string, day: string): DemoImport[] {
  const { spec } = set.account;
  const folder = join(dir, spec.agencySlug, spec.key, day);
  mkdirSync(folder, { recursive: true });
  return set.files.map(({ name, content, period }, index) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return {
      agencySlug: spec.agencySlug,
      sellerId: spec.merchantId,
      marketplace: spec.marketplace,
      file,
      period: period ?? null,
      uploadedBy: uploaderOf(spec),
      uploadedAt: new Date(set.at + (index + 1) * UPLOAD_PACE_MS).toISOString(),
    };
  });
}

/**
 * Writes the input files of the demo agencies into `dir` and says what to set up and to import, in which order.
 * `endDay` (`YYYY-MM-DD`) is the newest day of the figures and only partly over: with yesterday or earlier, no
 * upload lies in the future. The same day always gives the same files. Throws when `endDay` is not a day or `dir`
 * cannot be written.
 */
export function generateDemo({ dir, endDay }: { dir: string; endDay: string }): DemoPlan {
  const calendar = createCalendar(endDay);
  const imports: DemoImport[] = [];
  for (const spec of sellerSpecs) {
    const account = buildAccount(spec);
    const histories = simulate(account, calendar);
    for (const set of downloadFiles(account, histories, calendar)) {
      if (spec.key === MISTAKEN_SELLER) {
        set.files.push({ name: 'promo-calendar.csv', content: writeCsv(PROMOTION_CALENDAR) });
      }
      imports.push(...writeSet(set, dir, calendar.iso(set.day)));
    }
  }
  return {
    superAdmin: SUPER_ADMIN,
    agencies: AGENCIES,
    sellers: sellerSpecs.map(sellerOf),
    imports: imports.toSorted((a, b) => a.uploadedAt.localeCompare(b.uploadedAt)),
  };
}
