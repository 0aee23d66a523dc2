import { sql } from 'drizzle-orm';
import { bigint, date, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The tenant. First in every key; never changes. */
export const agencyId = () => uuid('agency_id').notNull();

/** UUIDv7, made by the database; `uuidv7()` is PostgreSQL's own from 18 on and a polyfill below. */
export const id = () => uuid('id').notNull().default(sql`uuidv7()`);

export const createdAt = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();
export const createdBy = () => uuid('created_by');
export const updatedAt = () => timestamp('updated_at', { withTimezone: true });
export const updatedBy = () => uuid('updated_by');

/** Who made and last changed a record, and when. The ids are users', or null where the system itself did it. */
export const lifecycle = () => ({
  createdAt: createdAt(),
  createdBy: createdBy(),
  updatedAt: updatedAt(),
  updatedBy: updatedBy(),
});

/** A day of the marketplace, as text `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** Exact money in micros of the row's currency, or a count. */
export const integer64 = (name: string) => bigint(name, { mode: 'bigint' });
