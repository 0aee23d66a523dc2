import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button, Spinner } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { formatBytes } from '../../shared/format/numbers.ts';
import { Notice, Progress } from '../../shared/states/states.tsx';
import { PeriodQuestion } from './period-question.tsx';
import { RunningUpload } from './running-upload.tsx';
import styles from './uploads.module.css';
import type { UploadJob } from './use-upload-jobs.ts';

interface UploadJobsProps {
  jobs: readonly UploadJob[];
  onDismiss: (key: string) => void;
  onOpen: (uploadId: string) => void;
  /** The upload whose panel is open. */
  opened: string | null;
  /** Sends the file of a job again with the days that it does not say. */
  onPeriod: (job: UploadJob, period: DateRange) => void;
}

/** The files of this visit: on their way, being imported, done or refused. */
export function UploadJobs({ jobs, onDismiss, onOpen, opened, onPeriod }: UploadJobsProps) {
  return jobs.map((job) => (
    <section key={job.key} className={cx(styles.job)} aria-label={`Import of ${job.file.name}`}>
      {job.uploadId ? (
        <RunningUpload
          uploadId={job.uploadId}
          fileName={job.file.name}
          sizeBytes={job.file.size}
          marketplace={job.target.marketplace}
          onDismiss={() => onDismiss(job.key)}
          onOpen={onOpen}
          isOpened={job.uploadId === opened}
          askPeriod={(refusal) => (
            <PeriodQuestion
              refusal={refusal}
              fileName={job.file.name}
              timeZone={job.target.timeZone}
              file={job.file}
              onSend={(_, period) => onPeriod(job, period)}
            />
          )}
        />
      ) : (
        <>
          <div className="row">
            {job.state === 'sending' ? <Spinner /> : <Icon name="bad" />}
            <span className="medium cut">{job.file.name}</span>
            <span className="t3 nowrap">{formatBytes(job.file.size)}</span>
            <Market code={job.target.marketplace} />
            <span className="push" />
            {job.state === 'refused' ? (
              <Button size="small" variant="quiet" onPress={() => onDismiss(job.key)}>
                Dismiss
              </Button>
            ) : null}
          </div>
          {job.state === 'sending' ? (
            <>
              <Progress label={`Sending ${job.file.name}`} fraction={job.sentFraction} />
              <div className="xs t3">
                {job.sentFraction > 0 ? `${Math.round(job.sentFraction * 100)}% sent` : 'Waiting for its turn'}
              </div>
            </>
          ) : (
            <Notice tone="bad">{job.message}</Notice>
          )}
        </>
      )}
    </section>
  ));
}
