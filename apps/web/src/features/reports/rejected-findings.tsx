import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/gql.ts';
import { Market } from '../../shared/figures/marks.tsx';
import { formatCount } from '../../shared/format/numbers.ts';

const RejectedFindingFragment = graphql(`
  fragment RejectedFinding_UploadFragment on Upload {
    id
    fileName
    rejected
    rows
    seller {
      id
      name
      marketplace
    }
  }
`);

/** An upload of which rows were left out. */
export type RejectedFindingRef = FragmentType<typeof RejectedFindingFragment> & { id: string };

/** One upload of which rows were left out, as a thing worth a look. */
export function RejectedFinding({ upload: from }: { upload: RejectedFindingRef }) {
  const { data } = useSuspenseFragment({ fragment: RejectedFindingFragment, from });
  const { seller, rejected, rows, fileName } = data;
  return (
    <li>
      <div className="row xs t3">
        <span className="cut">{seller.name}</span>
        <Market code={seller.marketplace} />
        <span className="push nowrap">of {formatCount(rows)} rows</span>
      </div>
      <div className="medium">
        {rejected === 1 ? '1 row was left out' : `${formatCount(rejected)} rows were left out`}
      </div>
      <p className="t2 xs">
        <span title={fileName}>{fileName}</span>: each with its line and reason.{' '}
        <Link to="/uploads" search={{ upload: data.id }}>
          See them
        </Link>
      </p>
    </li>
  );
}
