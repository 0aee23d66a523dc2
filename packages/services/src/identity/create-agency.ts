import { InvalidInputError } from '@sellergraph/core/errors';
import type { Database } from '@sellergraph/db/database';
import { type AgencyPlan, insertAgency } from '@sellergraph/db/identity/writes/agencies';
import { newId } from '@sellergraph/db/new-id';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';

export interface CreateAgencyInput {
  name: string;
  /** Short name for addresses and the command line: small letters, digits and hyphens. */
  slug: string;
  plan?: AgencyPlan;
}

/**
 * Makes an agency, without users. An act of the system: the command line and the demo do it, nobody who is signed in.
 * @throws InvalidInputError when a name is not acceptable; with code ALREADY_EXISTS when the slug is taken
 */
export async function createAgency(database: Database, input: CreateAgencyInput): Promise<{ agencyId: string }> {
  const name = requireName(input.name, 'name');
  const { slug, plan } = input;
  if (slug.length > 63 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new InvalidInputError('A slug is small letters, digits and single hyphens: lumenworks-eu.', 'slug');
  }
  const agencyId = newId();
  return database.write({ agencyId, userId: null }, async (tx) => {
    if (!(await insertAgency(tx, { id: agencyId, slug, name, ...(plan ? { plan } : {}) }))) {
      throw new InvalidInputError(`There is an agency ${slug} already.`, 'slug', 'ALREADY_EXISTS');
    }
    await writeAudit(tx, {
      agencyId,
      actorId: null,
      action: 'createAgency',
      entityType: 'agency',
      entityId: agencyId,
      detail: { name, slug },
    });
    return { agencyId };
  });
}
