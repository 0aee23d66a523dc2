/** What may not stand in a source file. The linters cannot say these, or could be silenced from within the file. */
interface SourceRule {
  files: RegExp;
  forbidden: RegExp;
  why: string;
}

const CODE = /\.(ts|tsx|mjs|cjs)$/;
const SQL = /\.(ts|tsx|sql)$/;
const TEST = /\.(test|spec)\.tsx?$/;
/** Every text that people write; drawings have addresses of their own, patches are other people's text. */
const TEXT = /\.(ts|tsx|mjs|cjs|json|jsonc|ya?ml|md|sql|css|html|graphql)$/;

const rules: SourceRule[] = [
  { files: SQL, forbidden: /\bOFFSET\b|\boffset\s+[$\d]|\.offset\(/, why: 'pages follow a key, not a row count' },
  { files: CODE, forbidden: /:\s*any\b|\bas any\b|<any>|\bany\[\]/, why: 'a type is missing' },
  { files: CODE, forbidden: /\bas unknown as\b/, why: 'a cast hides a wrong type' },
  { files: CODE, forbidden: /@ts-(ignore|expect-error|nocheck)/, why: 'the compiler is silenced' },
  { files: CODE, forbidden: /(biome-ignore|oxlint-disable|eslint-disable)/, why: 'a linter is silenced' },
  { files: TEST, forbidden: /\b(it|test|describe)\.(only|skip|todo|fixme)\b/, why: 'a test is left out' },
  { files: CODE, forbidden: /\b(TODO|FIXME|HACK)\b/, why: 'unfinished' },
  { files: TEXT, forbidden: /https?:\/\/[\w.-]*(registry|mirror)/, why: "a package registry's address" },
  { files: TEXT, forbidden: /(^|[^\w.-])\/(root|home|work|farm|Users)\/[a-z]/, why: "one machine's path" },
];

const LINES = 300;
const LINES_OF_A_TEST = 400;

/** `path:line: what is wrong` for everything forbidden in a file. */
export function findings(path: string, text: string): string[] {
  const lines = text.split('\n');
  const limit = TEST.test(path) ? LINES_OF_A_TEST : LINES;
  const found = rules
    .filter(({ files }) => files.test(path))
    .flatMap(({ forbidden, why }) =>
      lines.flatMap((line, index) =>
        forbidden.test(line) ? [`${path}:${index + 1}: ${why}: ${line.trim().slice(0, 120)}`] : [],
      ),
    );
  if (CODE.test(path) && lines.length - 1 > limit) {
    found.push(`${path}: ${lines.length - 1} lines, more than ${limit}: cut it by concept`);
  }
  return found;
}
