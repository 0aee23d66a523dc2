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

/** The operations of all reports: generated, many, and of use on one page alone. */
const rowDocuments = 'src/features/reports/rows/row-documents.ts';

const config: CodegenConfig = {
  schema: '../../packages/graph/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': { ...client, documents: ['src/**/*.{ts,tsx}', '!src/gql/**', `!${rowDocuments}`] },
    // Apart from the others, so that no page but theirs loads them.
    './src/gql/rows/': { ...client, documents: [rowDocuments] },
  },
};

export default config;
