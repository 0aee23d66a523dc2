import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const client = {
  preset: 'client' as const,
  // The hash must be of what Apollo Client sends, which asks for __typename everywhere.
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', Count: 'number' },
    strictScalars: true,
    customDirectives: { apolloUnmask: true },
    inlineFragmentTypes: 'mask',
  },
};

const config: CodegenConfig = {
  schema: '../../packages/graph/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': { ...client, documents: ['src/**/*.{ts,tsx}', '!src/**/gql/**'] },
    // The operations of all reports, which `generate-row-documents.ts` writes: many, and of use on one page alone. They stand
    // apart, so that no other page loads them.
    './src/gql/rows/': { ...client, documents: ['src/features/reports/rows/gql/documents.ts'] },
  },
};

export default config;
