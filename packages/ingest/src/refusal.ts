import { FileRefusedError } from '@sellergraph/core/errors';

/** Why a file is refused as a whole. The codes are stable: pages and scripts go by them. */
export type RefusalCode =
  | 'BAD_DATE'
  | 'CONSOLE_GRID_EXPORT'
  | 'CURRENCY_MISMATCH'
  | 'DAMAGED_FILE'
  | 'DUPLICATE_HEADER'
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'LEGACY_BULK_V1'
  | 'LOCALE_NOT_SUPPORTED'
  | 'MANGLED_ID'
  | 'METADATA_MISSING'
  | 'MISSING_COLUMN'
  | 'NO_ROWS'
  | 'PERIOD_NEEDED'
  | 'SEVERAL_SHEETS'
  | 'TOO_MANY_BAD_ROWS'
  | 'TRUNCATED_FILE'
  | 'TYPE_MISMATCH'
  | 'UNKNOWN_REPORT_TYPE'
  | 'UNSUPPORTED_TYPE'
  | 'WRONG_REPORT_TYPE';

/**
 * The refusal of a file.
 *
 * @param happened One sentence: what is wrong with the file.
 * @param todo One sentence: what to do about it; empty where there is nothing to do.
 */
export function refusal(code: RefusalCode, happened: string, todo = '', options?: ErrorOptions): FileRefusedError {
  return new FileRefusedError(code, [happened, 'Nothing was changed.', todo].filter(Boolean).join(' '), options);
}
