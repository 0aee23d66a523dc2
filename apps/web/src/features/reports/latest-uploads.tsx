import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { formatInstant, formatInstantFull } from '../../shared/format/days.ts';
import styles from './latest-uploads.module.css';
import { UploadStateMark } from './upload-state-mark.tsx';

const LatestUploadFragment = graphql(`
  fragment LatestUpload_UploadFragment on Upload {
    id
    fileName
    state
    createdAt
    seller {
      id
      name
      marketplace
    }
  }
`);

/** An upload as the list of the newest reads it. */
export type LatestUploadRef = FragmentType<typeof LatestUploadFragment> & { id: string };

/** The newest uploads, in a few lines. */
export function LatestUploads({ uploads }: { uploads: readonly LatestUploadRef[] }) {
  return (
    <section className={cx(styles.section)} aria-label="Latest uploads">
      <h2>Latest uploads</h2>
      {uploads.length === 0 ? <p className="t3 xs">None yet.</p> : null}
      <ul>
        {uploads.map((upload) => (
          <LatestUpload key={upload.id} upload={upload} />
        ))}
      </ul>
      <Link to="/uploads" className={cx(styles.all)}>
        All uploads
      </Link>
    </section>
  );
}

function LatestUpload({ upload: from }: { upload: LatestUploadRef }) {
  const { data } = useSuspenseFragment({ fragment: LatestUploadFragment, from });
  return (
    <li className={cx(styles.upload)}>
      <div className={cx(styles.words)}>
        <Link to="/uploads" search={{ upload: data.id }} className={cx('cut', styles.file)} title={data.fileName}>
          {data.fileName}
        </Link>
        <div className="t3 cut">
          {data.seller.name} {data.seller.marketplace}
        </div>
      </div>
      <div className={cx(styles.when)} title={formatInstantFull(data.createdAt)}>
        {formatInstant(data.createdAt)}
        {data.state === 'LIVE' ? null : <UploadStateMark state={data.state} />}
      </div>
    </li>
  );
}
