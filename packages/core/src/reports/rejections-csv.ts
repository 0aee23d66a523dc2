import { csvLine } from '../csv.ts';
import type { Rejection } from './parsed-report.ts';

/** Rejected rows as CSV. */
export function rejectionsCsv(rejections: readonly Rejection[]): string {
  const rows = rejections.map(({ line, column, code, message }) => [String(line), column ?? '', code, message]);
  return [['line', 'column', 'code', 'message'], ...rows].map(csvLine).join('');
}
