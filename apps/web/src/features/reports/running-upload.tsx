import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button, Spinner } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { formatRange } from '../../shared/format/days.ts';
import { formatBytes, formatCount } from '../../shared/format/numbers.ts';
import { failureOf } from '../../shared/states/failure.ts';
import states from '../../shared/states/states.module.css';
import { Notice, Progress } from '../../shared/states/states.tsx';
import { isRunning, reportWords } from './upload-words.ts';

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
      message
      period {
        from
        to
      }
    }
  }
`);

const POLL_MS = 1000;
const stages = ['RECEIVED', 'READING', 'MERGING', 'FIGURES', 'DONE'];

interface RunningUploadProps {
  uploadId: string;
  fileName: string;
  sizeBytes: number;
  marketplace: string;
  onDismiss: () => void;
  onOpen: (uploadId: string) => void;
}

/** An import from the moment the server has the file: stage, rows read, and how it ended. */
export function RunningUpload({ uploadId, fileName, sizeBytes, marketplace, onDismiss, onOpen }: RunningUploadProps) {
  const client = useApolloClient();
  const { data, error, startPolling, stopPolling } = useQuery(UploadProgressQuery, {
    variables: { id: uploadId },
    fetchPolicy: 'cache-and-network',
  });
  const upload = data?.upload;
  const running = !upload || isRunning(upload.state);

  useEffect(() => {
    if (!running) return;
    startPolling(POLL_MS);
    return () => {
      stopPolling();
    };
  }, [running, startPolling, stopPolling]);

  useEffect(() => {
    if (running) return;
    // The import changed figures, lists and the last day of the seller: everything is asked for again, on other pages
    // when they are opened.
    for (const fieldName of ['sellers', 'seller', 'node', 'uploads', 'brands']) {
      client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    }
    void client.refetchQueries({ include: 'active' });
  }, [running, client]);

  return (
    <>
      <div className="row">
        {running ? <Spinner /> : <Icon name={upload?.state === 'LIVE' ? 'ok' : 'bad'} />}
        <span className="medium cut">{fileName}</span>
        <span className="t3 nowrap">{formatBytes(sizeBytes)}</span>
        <Market code={marketplace} />
        {upload?.reportLabel ? (
          <span className="t3 hide-sm nowrap">
            {reportWords(upload)}
            {upload.period ? `, ${formatRange(upload.period.from, upload.period.to)}` : ''}
          </span>
        ) : null}
        <span className="push" />
        {running ? null : (
          <>
            <Button size="small" onPress={() => onOpen(uploadId)}>
              Details
            </Button>
            <Button size="small" variant="quiet" onPress={onDismiss}>
              Dismiss
            </Button>
          </>
        )}
      </div>
      {error ? <Notice tone="warn">{failureOf(error).message} The import goes on.</Notice> : null}
      {running ? (
        <>
          <Progress label={`Import of ${fileName}`} fraction={fractionOf(upload?.stage)} />
          <Steps stage={upload?.stage ?? 'RECEIVED'} rowsRead={upload?.rowsRead ?? 0} />
        </>
      ) : upload.state === 'LIVE' ? (
        <div className="xs t2" role="status">
          {formatCount(upload.created)} new, {formatCount(upload.updated)} changed, {formatCount(upload.unchanged)}{' '}
          unchanged
          {upload.rejected > 0 ? `, ${formatCount(upload.rejected)} left out` : ''}.
        </div>
      ) : (
        <Notice tone="bad">{upload.message ?? 'This file was imported before. Nothing was changed.'}</Notice>
      )}
    </>
  );
}

function fractionOf(stage: string | undefined): number | null {
  const index = stages.indexOf(stage ?? '');
  return index <= 0 ? null : index / (stages.length - 1);
}

function Steps({ stage, rowsRead }: { stage: string; rowsRead: number }) {
  const at = Math.max(0, stages.indexOf(stage));
  const labels = [
    'Received',
    rowsRead > 0 ? `${formatCount(rowsRead)} rows read` : 'Reading',
    'Merging',
    'Daily figures',
  ];
  return (
    <ol className={cx(states.steps)}>
      {labels.map((label, index) => (
        <li
          key={stages[index]}
          className={cx(index < at && states.isDone, index === at && states.isNow)}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          {index < at ? <Icon name="check" small /> : null}
          {label}
        </li>
      ))}
    </ol>
  );
}
