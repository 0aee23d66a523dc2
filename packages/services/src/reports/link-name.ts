import { NotFoundError } from '@sellergraph/core/errors';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import { findLinkable, keepNameLink } from '@sellergraph/db/ads/writes/link-name';
import type { Database } from '@sellergraph/db/database';
import { lockStructure } from '@sellergraph/db/reports/merge/merge-report';
import { relinkReports } from '@sellergraph/db/reports/merge/relink-reports';
import { writeIngestAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';

export interface LinkNameInput {
  /** The campaign or ad group that the name means. */
  readonly entityId: string;
  /** As report rows spell it. */
  readonly name: string;
}

/**
 * Says which campaign or ad group a name in report rows means. Rows with this name that are linked to nothing are linked at
 * once, and later ones as they come; rows that are linked already stay so.
 * @returns how many stored rows were linked.
 * @throws PermissionDeniedError, NotFoundError, InvalidInputError
 */
export async function linkName(
  database: Database,
  viewer: Viewer,
  input: LinkNameInput,
): Promise<{ sellerId: string; linkedRows: number }> {
  requirePermission(viewer, 'campaign:link');
  const name = requireName(input.name, 'name', 1000);
  return database.ingest(viewer, async (sql) => {
    const entity = await findLinkable(sql, input.entityId);
    if (!entity) throw new NotFoundError('There is no such campaign or ad group in this agency.');
    await lockStructure(sql, entity.sellerId);
    const linkedBy = viewer.agencyId === viewer.homeAgencyId ? viewer.userId : null;
    await keepNameLink(sql, { ...entity, entityId: input.entityId, name, linkedBy });
    const linkedRows = await relinkReports(sql, entity.sellerId);
    await writeIngestAudit(sql, {
      agencyId: viewer.agencyId,
      actorId: viewer.userId,
      action: 'linkName',
      entityType: entity.entityType,
      entityId: input.entityId,
      detail: { name, linkedRows },
    });
    return { sellerId: entity.sellerId, linkedRows };
  });
}
