import { useApolloClient } from '@apollo/client/react';
import type { Rejection } from '@sellergraph/core/reports/parsed-report';
import { rejectionsCsv } from '@sellergraph/core/reports/rejections-csv';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';

const RejectionsCsvQuery = graphql(`
  query DownloadRejections_RejectionsQuery($id: ID!, $first: Int!, $after: String) {
    upload(id: $id) {
      id
      rejections(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            line
            column
            code
            message
          }
        }
      }
    }
  }
`);

const PAGE = 500;

/** Saves every row that was left out, with line, column and reason, as a file for a spreadsheet. */
export function DownloadRejections({ uploadId, fileName }: { uploadId: string; fileName: string }) {
  const client = useApolloClient();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const readAll = async () => {
    const rejections: Rejection[] = [];
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const variables: { id: string; first: number; after: string | null } = { id: uploadId, first: PAGE, after };
      const { data } = await client.query({ query: RejectionsCsvQuery, variables, fetchPolicy: 'no-cache' });
      const page = data?.upload?.rejections;
      rejections.push(...(page?.edges.map(({ node }) => node) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      hasNext = page?.pageInfo.hasNextPage ?? false;
    }
    return rejections;
  };
  const download = async () => {
    setReading(true);
    setError(null);
    try {
      save(`${fileName.replace(/\.[a-z]+$/i, '')}-left-out.csv`, rejectionsCsv(await readAll()));
    } catch (failure) {
      setError(failureOf(failure).message);
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Button size="small" isPending={isReading} onPress={() => void download()}>
        {isReading ? null : <Icon name="download" />}
        Download as CSV
      </Button>
      {error ? <Notice tone="bad">{error}</Notice> : null}
    </>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
