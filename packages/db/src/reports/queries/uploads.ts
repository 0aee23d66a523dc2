import type { UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { type ChoiceFilter, choiceConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { Order } from '../../lists/order.ts';
import type { Parameters } from '../../parameters.ts';
import type { EffectDay } from '../replay/effect.ts';
import type { timeUnits, uploadStages, uploadStates } from '../tables/report-upload-history.ts';

export interface UploadRow {
  readonly id: string;
  readonly sellerId: string;
  readonly reportType: string | null;
  readonly fileName: string;
  readonly sizeBytes: string;
  readonly state: (typeof uploadStates)[number];
  readonly stage: (typeof uploadStages)[number];
  readonly rowsRead: number;
  readonly timeUnit: (typeof timeUnits)[number] | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unlinked: number;
  readonly warnings: readonly UploadWarning[];
  readonly code: string | null;
  readonly message: string | null;
  readonly uploadedBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly reversedAt: Date | null;
  readonly effect: readonly EffectDay[] | null;
}

export const uploadSource: ListSource = {
  table: 'reports.report_upload_history',
  columns:
    't.id, t.seller_id AS "sellerId", t.report_type AS "reportType", t.file_name AS "fileName", ' +
    't.size_bytes::text AS "sizeBytes", t.state, t.stage, t.rows_read AS "rowsRead", t.time_unit AS "timeUnit", ' +
    't.period_from AS "periodFrom", t.period_to AS "periodTo", t.rows, t.created, t.updated, t.unchanged, t.rejected, ' +
    't.unlinked, t.warnings, t.code, t.message, t.uploaded_by AS "uploadedBy", t.created_at AS "createdAt", ' +
    't.finished_at AS "finishedAt", t.reversed_at AS "reversedAt", t.effect',
};

/** Ids are made in the order of time. */
export const newestFirst: Order = { term: null, direction: 'DESC' };

export interface UploadFilter {
  readonly sellerId?: string | null | undefined;
  readonly reportType?: string | null | undefined;
  readonly state?: ChoiceFilter['in'];
  readonly withRejections?: boolean | null | undefined;
}

export function uploadConditions(filter: UploadFilter, parameters: Parameters): string[] {
  const conditions = [
    ...choiceConditions('t.report_type', { eq: filter.reportType }, parameters),
    ...choiceConditions('t.state', { in: filter.state }, parameters),
  ];
  if (filter.sellerId != null) conditions.push(`t.seller_id = ${parameters.add(filter.sellerId, 'uuid')}`);
  if (filter.withRejections != null) conditions.push(`t.rejected ${filter.withRejections ? '>' : '='} 0`);
  return conditions;
}

export interface RejectionRow {
  readonly id: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** In the order in which they were met, which is that of the lines. */
export const rejectionSource: ListSource = {
  table: 'reports.report_rejections',
  key: { sql: 't.id', type: 'bigint' },
  columns: 't.id::text AS id, t.line, t.column_name AS "column", t.code, t.message',
};
