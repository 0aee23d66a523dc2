const { layers, testOnly, domainRoots, domains } = require('./architecture.cjs');

/** Tests, and what several of them share. */
const TEST = '([.]test[.]tsx?$|/(testing|test-support)/)';
const GENERATED =
  '(apps/[^/]+/dist|apps/web/src/gql|apps/web/src/features/reports/rows/gql|e2e/test-results|e2e/playwright-report)/';
const order = Object.keys(domains);
const any = (paths) => `^(${paths.join('|')})/`;

/** A layer imports the layers named for it; the test kit only where a test does. */
const layerRules = Object.entries(layers).flatMap(([layer, allowed]) => {
  const others = Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other));
  const forbidden = others.filter((other) => !testOnly.includes(other));
  const rules = [rule(`${layer}-imports-too-much`, any([layer]), any(forbidden))];
  if (others.some((other) => testOnly.includes(other))) {
    rules.push(rule(`${layer}-imports-test-code`, any([layer]), any(testOnly), { pathNot: TEST }));
  }
  return rules;
});

/** A domain imports itself and the earlier domains named for it, in its own layer and in those below. */
const domainRules = Object.entries(domains).map(([domain, uses], index) => {
  const later = uses.filter((used) => !order.slice(0, index).includes(used));
  if (later.length > 0)
    throw new Error(`architecture.cjs: ${domain} uses ${later.join(', ')}, which is no earlier domain`);
  const forbidden = order.filter((other) => other !== domain && !uses.includes(other));
  const folders = (names) => `^(${domainRoots.join('|')})/(${names.join('|')})/`;
  return rule(`${domain}-uses-unnamed-domain`, folders([domain]), folders(forbidden));
});

function rule(name, from, to, more = {}) {
  return { name, severity: 'error', from: { path: from, ...more }, to: { path: to } };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...domainRules,
    {
      name: 'test-code-in-the-product',
      severity: 'error',
      from: { pathNot: `${TEST}|^(e2e|bench|packages/testkit)/` },
      to: { path: '/(testing|test-support)/', pathNot: 'node_modules' },
    },
    {
      name: 'cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'barrel',
      comment: 'a module is imported from its own file; the list of all tables is what drizzle-kit reads',
      severity: 'error',
      from: { pathNot: '^packages/db/src/schema/all-tables[.]ts$' },
      to: { dependencyTypes: ['export'], pathNot: 'node_modules' },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '/gql/' } },
    {
      name: 'package-not-in-its-manifest',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: `^${GENERATED}` },
    combinedDependencies: false,
    preserveSymlinks: false,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
