import { readFileSync, writeFileSync } from 'node:fs';
import { reports } from '@sellergraph/core/reports/registry';
import { reportTable } from '@sellergraph/core/reports/report';

/** Longer lines are broken, as the formatter does. */
const lineWidth = 120;

const file = new URL('report-tables.ts', import.meta.url);

/** The source of the tables of all reports: migrations are made from exports, and a table of reports is none. */
export function reportTablesSource(): string {
  const names = reports.map((report) => ({
    declaration: camelCase(report.type),
    table: camelCase(reportTable(report)),
    folder: report.type.replaceAll('_', '-'),
  }));
  return [
    '// Generated from the registry of reports by `node packages/db/src/reports/tables/generate-report-tables.ts`.',
    ...names.map(
      ({ declaration, folder }) => `import { ${declaration} } from '@sellergraph/core/reports/types/${folder}/report';`,
    ),
    "import { defineReportTable } from './report-table.ts';",
    '',
    ...names.map(({ declaration, table }) => {
      const line = `export const ${table} = defineReportTable(${declaration});`;
      return line.length <= lineWidth ? line : `export const ${table} = defineReportTable(\n  ${declaration},\n);`;
    }),
    '',
  ].join('\n');
}

/** The tables as they stand. */
export const writtenReportTables = (): string => readFileSync(file, 'utf8');

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) writeFileSync(file, reportTablesSource());
