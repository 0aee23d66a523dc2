import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { UploadState } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button, Spinner } from '../../shared/controls/button.tsx';
import { Icon, type IconName } from '../../shared/controls/icon.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { formatRange } from '../../shared/format/days.ts';
import { formatBytes, formatCount } from '../../shared/format/numbers.ts';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice, Progress } from '../../shared/states/states.tsx';
import { useMay } from '../identity/viewer.ts';
import { ImportSteps } from './import-steps.tsx';
import { type PeriodRefusal, periodRefusal } from './period-question.tsx';
import { UploadDecision, useDecisionRefusal } from './upload-decision.tsx';
import { UploadPreview } from './upload-preview.tsx';
import { isRunning, reportWords } from './upload-words.ts';
import styles from './uploads.module.css';
import { useFollowUpload } from './use-follow-upload.ts';

const UploadProgressQuery = graphql(`
  query UploadProgressQuery($id: ID!) {
    upload(id: $id) {
      id
      state
      stage
      rowsRead
      rows
      created
      updated
      unchanged
      rejected
      reportType
      reportLabel
      timeUnit
      code
      message
      period {
        from
        to
      }
      warnings {
        code
        message
      }
      ...UploadPreview_UploadFragment
    }
  }
`);

type FollowedUpload = NonNullable<ResultOf<typeof UploadProgressQuery>['upload']>;

interface RunningUploadProps {
  uploadId: string;
  fileName: string;
  sizeBytes: number;
  marketplace: string;
  /** Whether its panel stands beside. */
  isOpened: boolean;
  onDismiss: () => void;
  onOpen: (uploadId: string) => void;
  /** Asks for the days of the file, where it was refused for want of them. */
  askPeriod: (refusal: PeriodRefusal) => ReactNode;
}

/** A file from the moment the server has it: how far it is, what it would change, and how it ended. */
export function RunningUpload(props: RunningUploadProps) {
  const { uploadId, fileName, sizeBytes, marketplace, isOpened, onDismiss, onOpen, askPeriod } = props;
  const mayDecide = useMay('upload:create');
  const followed = useQuery(UploadProgressQuery, { variables: { id: uploadId }, fetchPolicy: 'cache-and-network' });
  const { data, error, refetch } = followed;
  const upload = data?.upload;
  useFollowUpload(upload?.state ?? null, followed);
  const { onRefused, refusal } = useDecisionRefusal(refetch);
  const running = !upload || isRunning(upload.state);
  const question = upload ? periodRefusal(upload) : null;
  const waits = upload?.state === 'PREVIEWED';

  return (
    <>
      <div className="row">
        {running ? <Spinner /> : <Icon name={question ? 'calendar' : (endIcons[upload.state] ?? 'bad')} />}
        <span className="medium cut">{fileName}</span>
        <span className="t3 nowrap">{formatBytes(sizeBytes)}</span>
        <Market code={marketplace} />
        {upload?.reportLabel ? (
          <span className={cx('t3 hide-sm cut', styles.about)}>
            {reportWords(upload)}
            {upload.period ? `, ${formatRange(upload.period.from, upload.period.to)}` : ''}
          </span>
        ) : null}
        <span className="push" />
        {running ? null : (
          <Button size="small" variant={waits ? 'quiet' : 'plain'} onPress={() => onOpen(uploadId)}>
            Details
          </Button>
        )}
        {waits && mayDecide ? (
          <UploadDecision uploadId={uploadId} rows={upload.rows} isPrimary={!isOpened} onRefused={onRefused} />
        ) : running ? null : (
          <Button size="small" variant="quiet" onPress={onDismiss}>
            Dismiss
          </Button>
        )}
      </div>
      {error ? <Notice tone="warn">{failureOf(error).message} The import goes on.</Notice> : null}
      {refusal}
      {!upload || upload.state === 'QUEUED' || upload.state === 'RUNNING' ? (
        <ImportSteps
          label={`Import of ${fileName}`}
          stage={upload?.stage ?? 'RECEIVED'}
          rowsRead={upload?.rowsRead ?? 0}
        />
      ) : question ? (
        askPeriod(question)
      ) : (
        <Ending upload={upload} fileName={fileName} onOpen={() => onOpen(uploadId)} />
      )}
    </>
  );
}

const endIcons: Readonly<Partial<Record<UploadState, IconName>>> = {
  LIVE: 'ok',
  PREVIEWED: 'file',
  DISCARDED: 'info',
  REVERSED: 'back',
};

function Ending({ upload, fileName, onOpen }: { upload: FollowedUpload; fileName: string; onOpen: () => void }) {
  const { created, updated, unchanged, rejected, message } = upload;
  switch (upload.state) {
    case 'LIVE':
      return (
        <div className="xs t2" role="status">
          {formatCount(created)} new, {formatCount(updated)} changed, {formatCount(unchanged)} unchanged
          {rejected > 0 ? `, ${formatCount(rejected)} left out` : ''}.
        </div>
      );
    case 'PREVIEWED':
      return (
        <>
          {upload.warnings.map((warning) => (
            <Notice key={`${warning.code} ${warning.message}`} tone="warn">
              {warning.message}
            </Notice>
          ))}
          <UploadPreview upload={upload} onRejections={onOpen} />
        </>
      );
    case 'DISCARDED':
      return (
        <div className="xs t2" role="status">
          Discarded. Nothing was changed.
        </div>
      );
    case 'REVERSING':
      return <Progress label={`Taking back ${fileName}`} fraction={null} />;
    case 'REVERSED':
      return (
        <div className="xs t2" role="status">
          Taken back. None of its rows count.
        </div>
      );
    default:
      return <Notice tone="bad">{message ?? 'This file was imported before. Nothing was changed.'}</Notice>;
  }
}
