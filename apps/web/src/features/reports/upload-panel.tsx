import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { type ReactNode, useEffect, useRef } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { ScrollRegion } from '../../shared/page/scroll-region.tsx';
import panel from '../../shared/page/side-panel.module.css';
import { Failed } from '../../shared/states/failed.tsx';
import { Empty, Progress, Skeleton } from '../../shared/states/states.tsx';
import { useMay } from '../identity/viewer.ts';
import { ImportSteps } from './import-steps.tsx';
import { type PeriodRefusal, periodRefusal } from './period-question.tsx';
import { TakeBack } from './take-back.tsx';
import { UploadDecision, useDecisionRefusal } from './upload-decision.tsx';
import { UploadOutcome } from './upload-outcome.tsx';
import { UploadPreview } from './upload-preview.tsx';
import { UploadRejections } from './upload-rejections.tsx';
import { UploadStateMark } from './upload-state-mark.tsx';
import { reportWords } from './upload-words.ts';
import { useFollowUpload } from './use-follow-upload.ts';

const UploadPanelQuery = graphql(`
  query UploadPanelQuery($id: ID!) {
    upload(id: $id) {
      id
      fileName
      state
      stage
      rowsRead
      rows
      rejected
      reportType
      reportLabel
      timeUnit
      code
      message
      seller {
        id
        name
        marketplace
        currency
        timeZone
      }
      ...UploadOutcome_UploadFragment
      ...UploadPreview_UploadFragment
    }
  }
`);

export type PanelUpload = NonNullable<ResultOf<typeof UploadPanelQuery>['upload']>;

interface UploadPanelProps {
  id: string;
  onClose: () => void;
  /** Asks for the days of the file, where it was refused for want of them. */
  askPeriod: (upload: PanelUpload, refusal: PeriodRefusal) => ReactNode;
}

/** Everything about one upload: what it was, what it changes or changed, what can be done about it. */
export function UploadPanel({ id, onClose, askPeriod }: UploadPanelProps) {
  const asked = useQuery(UploadPanelQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, error, refetch } = asked;
  const upload = data?.upload;
  useFollowUpload(upload?.state, asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReversing = upload?.state === 'REVERSING';
  useEffect(() => {
    // The button that opened the dialog has gone with it: the focus stays in the panel.
    if (isReversing && document.activeElement === document.body) heading.current?.focus();
  }, [isReversing]);
  return (
    <aside
      className={cx(panel.panel)}
      aria-label="Upload"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      {upload ? (
        <>
          <div className={cx(panel.panelHead)}>
            <div className="row">
              <h2 ref={heading} tabIndex={-1} className={cx('cut', panel.title)} title={upload.fileName}>
                {upload.fileName}
              </h2>
              <span className="push" />
              <Button variant="quiet" size="small" iconOnly aria-label="Close, Esc" onPress={onClose}>
                <Icon name="x" />
              </Button>
            </div>
            <div className="row xs t2">
              <UploadStateMark state={upload.state} />
              {upload.reportLabel ? <span>{reportWords(upload)}</span> : null}
              <span className="row">
                {upload.seller.name} <Market code={upload.seller.marketplace} />
              </span>
            </div>
            <PanelActs upload={upload} refetch={refetch} />
          </div>
          <ScrollRegion label="About the upload" className={cx(panel.panelBody)}>
            <WhatGoesOn upload={upload} askPeriod={askPeriod} />
            <UploadOutcome upload={upload} />
            {upload.rejected > 0 ? (
              <UploadRejections uploadId={upload.id} fileName={upload.fileName} count={upload.rejected} />
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

function PanelActs({ upload, refetch }: { upload: PanelUpload; refetch: () => Promise<unknown> }) {
  const mayDecide = useMay('upload:create');
  const mayReverse = useMay('upload:reverse');
  const { onRefused, refusal } = useDecisionRefusal(refetch);
  if (upload.state === 'PREVIEWED' && mayDecide) {
    return (
      <>
        <div className="row">
          <UploadDecision uploadId={upload.id} rows={upload.rows} onRefused={onRefused} />
        </div>
        {refusal}
      </>
    );
  }
  if (upload.state === 'LIVE' && upload.reportType !== bulkType && mayReverse) {
    return (
      <div className="row">
        <TakeBack
          uploadId={upload.id}
          fileName={upload.fileName}
          reportLabel={upload.reportLabel ?? ''}
          seller={upload.seller}
          onRefused={() => void refetch()}
        />
      </div>
    );
  }
  return null;
}

function WhatGoesOn({ upload, askPeriod }: Pick<UploadPanelProps, 'askPeriod'> & { upload: PanelUpload }) {
  const mayUpload = useMay('upload:create');
  const refusal = periodRefusal(upload);
  switch (upload.state) {
    case 'QUEUED':
    case 'RUNNING':
      return <ImportSteps label={`Import of ${upload.fileName}`} stage={upload.stage} rowsRead={upload.rowsRead} />;
    case 'REVERSING':
      return <Progress label={`Taking back ${upload.fileName}`} fraction={null} />;
    case 'PREVIEWED':
      return <UploadPreview upload={upload} compact />;
    default:
      return refusal && mayUpload ? askPeriod(upload, refusal) : null;
  }
}
