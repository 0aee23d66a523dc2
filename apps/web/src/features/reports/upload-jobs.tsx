import { cx } from '../../shared/class-names.ts';
import { Button, Spinner } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import { formatBytes } from '../../shared/format/numbers.ts';
import { Notice, Progress } from '../../shared/states/states.tsx';
import { RunningUpload } from './running-upload.tsx';
import styles from './uploads.module.css';
import type { UploadJob } from './use-upload-jobs.ts';

interface UploadJobsProps {
  jobs: readonly UploadJob[];
  onDismiss: (key: string) => void;
  onOpen: (uploadId: string) => void;
}

/** The files of this visit: on their way, being imported, done or refused. */
export function UploadJobs({ jobs, onDismiss, onOpen }: UploadJobsProps) {
  return jobs.map((job) => (
    <section key={job.key} className={cx(styles.job)} aria-label={`Import of ${job.file.name}`}>
      {job.uploadId ? (
        <RunningUpload
          uploadId={job.uploadId}
          fileName={job.file.name}
          sizeBytes={job.file.size}
          marketplace={job.marketplace}
          onDismiss={() => onDismiss(job.key)}
          onOpen={onOpen}
        />
      ) : (
        <>
          <div className="row">
            {job.state === 'sending' ? <Spinner /> : <Icon name="bad" />}
            <span className="medium cut">{job.file.name}</span>
            <span className="t3 nowrap">{formatBytes(job.file.size)}</span>
            <Market code={job.marketplace} />
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
