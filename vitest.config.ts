import { configDefaults, defineConfig } from 'vitest/config';

const unit = ['**/*.test.ts', '**/*.test.tsx'];
const integration = ['**/*.int.test.ts'];
const exclude = [...configDefaults.exclude, '**/.toolchain/**', '**/.data/**'];

export default defineConfig({
  // Node loads graphql's index.js for the libraries, Vite would load index.mjs for our own files: two copies, and
  // "Cannot use GraphQLObjectType from another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: 2,
    // No test measures time: these end what hangs, on a busy machine too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude: [...exclude, ...integration] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integration,
          // The embedded server's own tests say nothing of another version.
          exclude: process.env.TEST_POSTGRES_BINARIES ? [...exclude, 'packages/pg/**'] : exclude,
          globalSetup: './tools/vitest-global-setup.ts',
        },
      },
    ],
  },
});
