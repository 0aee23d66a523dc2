import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('types/', import.meta.url);
const file = new URL('registry.ts', import.meta.url);

/**
 * The source of the registry: every folder of `types`, in order of their names. It is generated because the web
 * application imports it, which cannot list folders.
 */
export function registrySource(): string {
  const types = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => ({ path: `./types/${name}/report.ts`, name: camelCase(name) }));
  return [
    '// Generated from the folders of `types` by `node packages/core/src/reports/generate-registry.ts`.',
    "import type { ReportDeclaration } from './report.ts';",
    ...types.map(({ path, name }) => `import { ${name} } from '${path}';`),
    '',
    '/** Every report the product takes. */',
    'export const reports: readonly ReportDeclaration[] = [',
    ...types.map(({ name }) => `  ${name},`),
    '];',
    '',
    '/** The declaration of a report type, by its name. */',
    'export function reportByType(type: string): ReportDeclaration | undefined {',
    '  return reports.find((report) => report.type === type);',
    '}',
    '',
  ].join('\n');
}

/** The registry as it stands. */
export const writtenRegistry = (): string => readFileSync(file, 'utf8');

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) writeFileSync(file, registrySource());
