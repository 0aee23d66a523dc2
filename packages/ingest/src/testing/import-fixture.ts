import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isMarketplace, marketplaces } from '@sellergraph/core/marketplaces';
import { type Database, openDatabase } from '@sellergraph/db/database';
import { createTestDatabase } from '@sellergraph/testkit/database';
import postgres, { type Sql } from 'postgres';
import { importFile } from '../import/import-file.ts';
import type { ImportRequest } from '../import/import-request.ts';
import type { ImportResult } from '../import/import-result.ts';

/** A seller of its own agency, whose files may be imported. */
export interface TestSeller {
  readonly agencyId: string;
  readonly sellerId: string;
}

/** A database with importers, for one test file. */
export interface ImportFixture {
  readonly database: Database;
  /** Superuser: sees every agency. */
  readonly sql: Sql;
  /** A new agency with one seller. */
  seller(account?: { currency?: string; marketplace?: string }): Promise<TestSeller>;
  /** Another seller of the same agency. */
  sellerOf(agencyId: string, account?: { currency?: string; marketplace?: string }): Promise<TestSeller>;
  import(seller: TestSeller, path: string, more?: Partial<ImportRequest>): Promise<ImportResult>;
  /** Writes a file into a folder of its own and returns its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** Opens a fresh database; close the fixture in `afterAll`. */
export async function openImportFixture(): Promise<ImportFixture> {
  const test = await createTestDatabase();
  const sql = postgres(test.url, { max: 2, onnotice: () => {}, fetch_types: false });
  const database = openDatabase(test.url);
  const folder = await mkdtemp(join(tmpdir(), 'sellergraph-import-'));
  let made = 0;
  const fixture: ImportFixture = {
    database,
    sql,
    async seller(account) {
      const [agency] = await sql<{ id: string }[]>`
        INSERT INTO identity.agencies (slug, name) VALUES (${`agency-${++made}`}, 'Agency') RETURNING id`;
      if (!agency) throw new Error('no agency');
      return fixture.sellerOf(agency.id, account);
    },
    async sellerOf(agencyId, { currency = 'USD', marketplace = 'US' } = {}) {
      const timeZone = isMarketplace(marketplace) ? marketplaces[marketplace].timeZone : 'America/Los_Angeles';
      const [seller] = await sql<{ id: string }[]>`
        INSERT INTO catalog.sellers (agency_id, name, amazon_seller_id, marketplace, currency, time_zone)
        VALUES (${agencyId}, 'Seller', ${`A${++made}`}, ${marketplace}, ${currency}, ${timeZone})
        RETURNING id`;
      if (!seller) throw new Error('no seller');
      return { agencyId, sellerId: seller.id };
    },
    import: (seller, path, more) =>
      importFile(database, { ...seller, userId: null, path, fileName: basename(path), period: null, ...more }),
    async file(name, content) {
      const path = join(await mkdtemp(join(folder, 'file-')), name);
      await writeFile(path, content);
      return path;
    },
    async close() {
      await database.close();
      await sql.end();
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return fixture;
}
