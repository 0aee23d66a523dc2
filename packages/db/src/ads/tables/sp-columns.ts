import { text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { createdAt, integer64, updatedAt } from '../../schema/columns.ts';

export const entityStates = ['enabled', 'paused', 'archived'] as const;

/** State as Amazon gives it, lower case. */
export const state = () => text('state', { enum: entityStates }).notNull();

/** Money in micros of the seller's currency. */
export const micros = (name: string) => integer64(name);

/**
 * When and by which bulk file the record was last seen. A file downloaded earlier than `observed_at` does not
 * overwrite it.
 */
export const observation = () => ({
  observedAt: timestamp('observed_at', { withTimezone: true }).notNull(),
  uploadId: uuid('upload_id').notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});
