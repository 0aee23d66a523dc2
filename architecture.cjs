// The shape of the code, as two maps. `.dependency-cruiser.cjs` makes its rules from them; what they allow is what
// `npm test` allows.

/** Packages, and the packages each may import: the arrows go one way. */
const layers = {
  'packages/core': [],
  'packages/pg': [],
  'packages/demo': ['packages/core'],
  'packages/db': ['packages/core'],
  'packages/services': ['packages/core', 'packages/db'],
  'packages/ingest': ['packages/core', 'packages/db'],
  'packages/graph': ['packages/core', 'packages/db', 'packages/services'],
  'packages/testkit': ['packages/core', 'packages/pg'],
  'apps/worker': ['packages/core', 'packages/db', 'packages/services', 'packages/ingest'],
  'apps/api': [
    'packages/core',
    'packages/pg',
    'packages/demo',
    'packages/db',
    'packages/services',
    'packages/graph',
    'packages/ingest',
    'apps/worker',
  ],
  'apps/cli': ['packages/core', 'packages/pg', 'packages/db', 'packages/services', 'packages/ingest'],
  'apps/web': ['packages/core'],
  e2e: ['packages/core', 'packages/demo', 'packages/pg'],
};

/** Imported by tests alone. */
const testOnly = ['packages/testkit'];

/** Layers that are cut into domains, and where their domain folders lie. */
const domainRoots = [
  'packages/db/src',
  'packages/services/src',
  'packages/graph/src',
  'packages/ingest/src',
  'apps/web/src/features',
];

/**
 * Domains in order, and the earlier ones each uses; a new one is added here with its uses. `system` comes first: its
 * audit log is written by every act, those of `identity` too, and refers to nobody's tables.
 */
const domains = {
  system: [],
  identity: ['system'],
  catalog: ['identity', 'system'],
  asins: ['identity', 'system', 'catalog'],
  ads: ['identity', 'system', 'catalog', 'asins'],
  reports: ['identity', 'system', 'catalog', 'asins', 'ads'],
  pricing: ['identity', 'system', 'catalog', 'asins'],
  inventory: ['identity', 'system', 'catalog', 'asins'],
  competitors: ['identity', 'system', 'catalog', 'asins'],
  analytics: ['identity', 'system', 'catalog', 'asins', 'ads', 'reports'],
  tracking: ['identity', 'system', 'catalog', 'asins', 'competitors'],
  workflow: ['identity', 'system', 'catalog'],
  removal: ['identity', 'system', 'catalog', 'workflow'],
  outreach: ['identity', 'system', 'catalog'],
  amc: ['identity', 'system', 'catalog', 'ads'],
  dashboards: ['identity', 'system', 'catalog', 'analytics'],
  delivery: ['identity', 'system', 'dashboards'],
  agents: ['identity', 'system', 'workflow'],
  content: ['identity', 'system', 'catalog', 'asins'],
  crm: ['identity', 'system', 'outreach'],
  paid_media: ['identity', 'system', 'catalog', 'ads'],
};

module.exports = { layers, testOnly, domainRoots, domains };
