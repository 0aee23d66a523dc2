import type { Rejection } from './parsed-report.ts';

/** Rejected rows as CSV (RFC 4180), with cells that a spreadsheet would take for a formula made harmless by an apostrophe. */
export function rejectionsCsv(rejections: readonly Rejection[]): string {
  const rows = rejections.map(({ line, column, code, message }) => [String(line), column ?? '', code, message]);
  return [['line', 'column', 'code', 'message'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
