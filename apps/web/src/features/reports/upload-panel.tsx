import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Badge, Market } from '../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull, formatRange } from '../../shared/format/days.ts';
import { formatBytes, formatCount, NOTHING } from '../../shared/format/numbers.ts';
import defs from '../../shared/page/defs.module.css';
import { ScrollRegion } from '../../shared/page/scroll-region.tsx';
import panel from '../../shared/page/side-panel.module.css';
import { Failed } from '../../shared/states/failed.tsx';
import { Empty, Notice, Skeleton } from '../../shared/states/states.tsx';
import { Rejections } from './rejections.tsx';
import { reportWords, stateWords } from './upload-words.ts';
import styles from './uploads.module.css';

const UploadPanelQuery = graphql(`
  query UploadPanelQuery($id: ID!, $first: Int!) {
    upload(id: $id) {
      id
      refId
      fileName
      sizeBytes
      state
      reportType
      reportLabel
      timeUnit
      rows
      created
      updated
      unchanged
      rejected
      unlinked
      code
      message
      createdAt
      finishedAt
      period {
        from
        to
      }
      seller {
        id
        name
        marketplace
      }
      warnings {
        code
        message
      }
      uploadedBy {
        id
        name
      }
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

/** Everything about one upload: what it was, what it changed, and which rows were left out and why. */
export function UploadPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, error, refetch } = useQuery(UploadPanelQuery, { variables: { id, first } });
  const upload = (data ?? previousData)?.upload;
  return (
    <aside
      className={cx(panel.panel)}
      aria-label="Upload"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      {upload ? (
        <>
          <PanelHead upload={upload} onClose={onClose} />
          <ScrollRegion label="About the upload" className={cx(panel.panelBody)}>
            <Outcome upload={upload} />
            {upload.rejections.totalCount > 0 ? (
              <section>
                <h2>
                  Left out <span className="t3">{formatCount(upload.rejections.totalCount)}</span>
                </h2>
                <Rejections rejections={upload.rejections.edges.map((edge) => ({ ...edge.node, key: edge.cursor }))} />
                {upload.rejections.edges.length < Math.min(MOST, upload.rejections.totalCount) ? (
                  <div className={cx(styles.more)}>
                    <Button size="small" onPress={() => setFirst(MOST)}>
                      Show more rows
                    </Button>
                  </div>
                ) : null}
              </section>
            ) : null}
          </ScrollRegion>
        </>
      ) : error ? (
        <Failed what="The upload" error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Empty icon="search" title="This upload is not there" action={<Button onPress={onClose}>Close</Button>}>
          The link may be old, or it belongs to another agency.
        </Empty>
      ) : (
        <div className={cx(panel.panelBody)} aria-busy="true" role="status" aria-label="Loading the upload">
          <Skeleton width="medium" />
          <Skeleton width="long" />
        </div>
      )}
    </aside>
  );
}

type PanelUpload = NonNullable<ResultOf<typeof UploadPanelQuery>['upload']>;

function PanelHead({ upload, onClose }: { upload: PanelUpload; onClose: () => void }) {
  const { label, tone } = stateWords[upload.state];
  return (
    <div className={cx(panel.panelHead)}>
      <div className="row">
        <h2 className={cx('cut', panel.title)} title={upload.fileName}>
          {upload.fileName}
        </h2>
        <span className="push" />
        <Button variant="quiet" size="small" iconOnly aria-label="Close, Esc" onPress={onClose}>
          <Icon name="x" />
        </Button>
      </div>
      <div className="row xs t2">
        {tone === 'none' ? label : <Badge {...(tone !== 'plain' && { tone })}>{label}</Badge>}
        <span>{reportWords(upload)}</span>
        <span className="row">
          {upload.seller.name} <Market code={upload.seller.marketplace} />
        </span>
      </div>
    </div>
  );
}

function Outcome({ upload }: { upload: PanelUpload }) {
  const facts: readonly (readonly [string, string, string?])[] = [
    ['Days', upload.period ? formatRange(upload.period.from, upload.period.to, { year: true }) : NOTHING],
    ['Rows', formatCount(upload.rows)],
    ['New', formatCount(upload.created)],
    ['Changed', formatCount(upload.updated)],
    ['Unchanged', formatCount(upload.unchanged)],
    ['Left out', formatCount(upload.rejected)],
    ['Not linked yet', formatCount(upload.unlinked)],
    ['Size', formatBytes(upload.sizeBytes)],
    ['Uploaded', formatInstant(upload.createdAt), formatInstantFull(upload.createdAt)],
    ...(upload.finishedAt
      ? [['Finished', formatInstant(upload.finishedAt), formatInstantFull(upload.finishedAt)] as const]
      : []),
    ['By', upload.uploadedBy?.name ?? 'the command line'],
    ['Upload id', upload.refId],
  ];
  return (
    <>
      {upload.message ? <Notice tone={upload.state === 'LIVE' ? 'info' : 'bad'}>{upload.message}</Notice> : null}
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
      {upload.unlinked > 0 ? (
        <Notice tone="info">
          Rows that are not linked name a campaign, ad group or target that no bulk file has brought yet. They link
          themselves when it does.
        </Notice>
      ) : null}
    </>
  );
}
