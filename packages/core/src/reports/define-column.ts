import type { ReportColumn, ReportColumnType } from './report.ts';

/** What a column may say beyond its name, label, type, role, spellings and description. */
type More = Partial<Omit<ReportColumn, 'name' | 'label' | 'type' | 'role' | 'spellings' | 'description'>>;

type Definition = readonly [name: string, label: string, spellings: readonly string[], description: string];

/** A column that identifies the row; required unless told otherwise. */
export function key([name, label, spellings, description]: Definition, more: More & { type?: ReportColumnType } = {}) {
  return {
    type: 'text',
    required: true,
    ...more,
    name,
    label,
    role: 'key',
    spellings,
    description,
  } satisfies ReportColumn;
}

/** A figure that may be summed. */
export function measure(
  type: 'count' | 'money' | 'decimal',
  [name, label, spellings, description]: Definition,
  more: More = {},
) {
  return { additive: true, ...more, name, label, type, role: 'measure', spellings, description } satisfies ReportColumn;
}

/** A figure that is never summed: a share, a rank, a median. */
export function standing(
  type: 'count' | 'money' | 'decimal' | 'ratio',
  [name, label, spellings, description]: Definition,
  more: More = {},
) {
  return {
    additive: false,
    ...more,
    name,
    label,
    type,
    role: 'measure',
    spellings,
    description,
  } satisfies ReportColumn;
}

/** A property of the row itself. */
export function fact(type: ReportColumnType, [name, label, spellings, description]: Definition, more: More = {}) {
  return { ...more, name, label, type, role: 'fact', spellings, description } satisfies ReportColumn;
}

/** A current property that is repeated on historic rows. */
export function attribute(type: ReportColumnType, [name, label, spellings, description]: Definition, more: More = {}) {
  return { ...more, name, label, type, role: 'attribute', spellings, description } satisfies ReportColumn;
}

/** A rate that is recomputed from measures when read. */
export function derived(
  type: 'ratio' | 'money' | 'decimal' | 'count',
  [name, label, spellings, description]: Definition,
  more: More = {},
) {
  return { ...more, name, label, type, role: 'derived', spellings, description } satisfies ReportColumn;
}

/** A column without which a file is taken all the same: of reports whose real headers are not known for sure. */
export function optional(column: ReportColumn): ReportColumn {
  return { ...column, required: false };
}
