import postgres, { type Sql } from 'postgres';

/** The superuser of a test database, whom no policy holds: for the factories. `end()` it. */
export function openSuperuser(url: string): Sql {
  return postgres(url, { max: 1, onnotice: () => {} });
}
