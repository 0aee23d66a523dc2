import { isAlive, ownIdentity } from '@sellergraph/pg/process-identity';
import { WITHOUT_DURABILITY } from '@sellergraph/pg/settings';
import { startEmbedded } from '@sellergraph/pg/start';
import postgres from 'postgres';

/** What a test needs to make a database of its own; plain data, handed from the runner to its workers. */
export interface TestServer {
  /** The superuser's URL of the database `postgres`. */
  adminUrl: string;
  /** The migrated database that every test database is a copy of. */
  template: string;
  /** Begins the names of this run's databases. */
  prefix: string;
  /** The server's major version. */
  major: number;
}

export interface TestServerOptions {
  /** A fixed folder: a server left behind by a killed run is taken over, and the template is kept between runs. */
  dir: string;
  /** The folder of `initdb` and `postgres` of another installation. */
  binaries?: string;
  /** Changes whenever the template must be made anew. */
  templateKey: string;
  /** Fills the template. */
  migrate: (url: string) => Promise<void>;
}

/** Starts the server of the integration tests, or joins the one that runs, and sees to the template. */
export async function startTestServer(
  options: TestServerOptions,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const { dir, binaries, templateKey, migrate } = options;
  const embedded = await startEmbedded({ dir, settings: WITHOUT_DURABILITY, ...(binaries ? { binaries } : {}) });
  const adminUrl = embedded.url('postgres');
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await dropLeftOvers(admin);
    const template = await ensureTemplate(admin, templateKey, (database) => migrate(embedded.url(database)));
    const prefix = `test_${ownIdentity.replace('-', '_')}_`;
    return { server: { adminUrl, template, prefix, major: embedded.major }, stop: () => embedded.release() };
  } catch (error) {
    await embedded.release();
    throw error;
  } finally {
    await admin.end();
  }
}

/** Databases of runs that were killed. */
async function dropLeftOvers(admin: postgres.Sql): Promise<void> {
  for (const { datname } of await admin`select datname from pg_database where datname like 'test\\_%'`) {
    const [, pid, start] = String(datname).split('_');
    if (!isAlive(`${pid}-${start}`)) await admin`drop database if exists ${admin(datname)} with (force)`;
  }
}

async function ensureTemplate(
  admin: postgres.Sql,
  key: string,
  fill: (database: string) => Promise<void>,
): Promise<string> {
  const name = `template_${key}`;
  // The one connection of `admin` holds the lock until it ends: two runs never make the template at once.
  await admin`select pg_advisory_lock(hashtext('template'))`;
  const kept = await admin`select datname from pg_database where datname ~ '^(template_|making_)'`;
  if (kept.some(({ datname }) => datname === name)) return name;
  for (const { datname } of kept) {
    await admin`alter database ${admin(datname)} is_template false`;
    await admin`drop database ${admin(datname)} with (force)`;
  }
  const making = `making_${key}`;
  await admin`create database ${admin(making)}`;
  await fill(making);
  await admin`alter database ${admin(making)} allow_connections false`;
  await admin`alter database ${admin(making)} rename to ${admin(name)}`;
  return name;
}
