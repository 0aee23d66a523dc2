import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { formatInstant, formatInstantFull, formatRange } from '../../shared/format/days.ts';
import { formatBytes, formatCount, NOTHING } from '../../shared/format/numbers.ts';
import defs from '../../shared/page/defs.module.css';
import { Notice } from '../../shared/states/states.tsx';
import { useMay } from '../identity/viewer.ts';
import { periodRefusal } from './period-question.tsx';
import { hasCounts } from './upload-words.ts';

const UploadOutcomeFragment = graphql(`
  fragment UploadOutcome_UploadFragment on Upload {
    id
    refId
    state
    code
    message
    sizeBytes
    rows
    created
    updated
    unchanged
    rejected
    unlinked
    createdAt
    finishedAt
    reversedAt
    period {
      from
      to
    }
    warnings {
      code
      message
    }
    uploadedBy {
      id
      name
    }
  }
`);

export type UploadOutcomeRef = FragmentType<typeof UploadOutcomeFragment> & { id: string };

type Fact = readonly [label: string, value: string, title?: string];

/** What became of an upload: what there is to know about it, and its facts. */
export function UploadOutcome({ upload: from }: { upload: UploadOutcomeRef }) {
  const { data: upload } = useSuspenseFragment({ fragment: UploadOutcomeFragment, from });
  const asksPeriod = useMay('upload:create') && periodRefusal(upload) !== null;
  const when = (label: string, instant: string | null): Fact[] =>
    instant === null ? [] : [[label, formatInstant(instant), formatInstantFull(instant)]];
  const isImported = hasCounts(upload.state) && upload.state !== 'PREVIEWED';
  const counts: Fact[] = [
    ['Rows', formatCount(upload.rows)],
    ['New', formatCount(upload.created)],
    ['Changed', formatCount(upload.updated)],
    ['Unchanged', formatCount(upload.unchanged)],
    ['Left out', formatCount(upload.rejected)],
    ['Not linked yet', formatCount(upload.unlinked)],
  ];
  const facts: Fact[] = [
    ['Days', upload.period ? formatRange(upload.period.from, upload.period.to, { year: true }) : NOTHING],
    ...(isImported ? counts : []),
    ['Size', formatBytes(upload.sizeBytes)],
    ...when('Uploaded', upload.createdAt),
    ...when('Finished', upload.finishedAt),
    ...when('Reversed', upload.reversedAt),
    ['By', upload.uploadedBy?.name ?? 'the command line'],
    ['Upload id', upload.refId],
  ];
  return (
    <>
      {upload.message && !asksPeriod ? (
        <Notice tone={upload.state === 'REFUSED' || upload.state === 'FAILED' ? 'bad' : 'info'}>
          {upload.message}
        </Notice>
      ) : null}
      {upload.state === 'REVERSED' ? (
        <Notice tone="info">This upload was taken back. None of its rows count.</Notice>
      ) : null}
      {upload.state === 'DISCARDED' ? (
        <Notice tone="info">This upload was discarded. Nothing was changed.</Notice>
      ) : null}
      {upload.warnings.map((warning) => (
        <Notice key={`${warning.code} ${warning.message}`} tone="warn">
          {warning.message}
        </Notice>
      ))}
      <dl className={cx(defs.defs)}>
        {facts.map(([label, value, title]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd title={title}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
