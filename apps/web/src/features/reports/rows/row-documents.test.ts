import { expect, it } from 'vitest';
import { rowDocumentsSource, writtenRowDocuments } from './generate-row-documents.ts';

it('has the operations of every report of the registry', () => {
  expect(writtenRowDocuments()).toBe(rowDocumentsSource());
});
