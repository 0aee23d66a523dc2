import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { formatCount } from '../../shared/format/numbers.ts';
import { Failed } from '../../shared/states/failed.tsx';
import { Skeleton } from '../../shared/states/states.tsx';
import { DownloadRejections } from './download-rejections.tsx';
import { Rejections } from './rejections.tsx';
import styles from './uploads.module.css';

const UploadRejectionsQuery = graphql(`
  query UploadRejectionsQuery($id: ID!, $first: Int!) {
    upload(id: $id) {
      id
      rejections(first: $first) {
        totalCount
        edges {
          cursor
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

const PAGE = 100;
const MOST = 500;

interface UploadRejectionsProps {
  uploadId: string;
  fileName: string;
  /** How many there are. */
  count: number;
}

/** The rows of an upload that were left out: the first of them to read, all of them to take away. */
export function UploadRejections({ uploadId, fileName, count }: UploadRejectionsProps) {
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, error, refetch } = useQuery(UploadRejectionsQuery, {
    variables: { id: uploadId, first },
  });
  const rejections = (data ?? previousData)?.upload?.rejections;
  return (
    <section>
      <div className={cx(styles.sectionHead)}>
        <h2>
          Left out <span className="t3">{formatCount(count)}</span>
        </h2>
        <span className="push" />
        <DownloadRejections uploadId={uploadId} fileName={fileName} />
      </div>
      {rejections ? (
        <>
          <Rejections rejections={rejections.edges.map((edge) => ({ ...edge.node, key: edge.cursor }))} />
          {rejections.edges.length < Math.min(MOST, rejections.totalCount) ? (
            <div className={cx(styles.more)}>
              <Button size="small" onPress={() => setFirst(MOST)}>
                Show more rows
              </Button>
            </div>
          ) : null}
        </>
      ) : error ? (
        <Failed what="The rows left out" error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton width="long" />
      )}
    </section>
  );
}
