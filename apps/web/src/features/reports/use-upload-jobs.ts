import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { DateRange } from '../../gql/graphql.ts';
import { sendFile, UploadRefused } from './send-file.ts';

/** The seller whose file it is. */
export interface UploadTarget {
  readonly id: string;
  readonly marketplace: string;
  readonly timeZone: string;
}

/** How files are to be taken. */
export interface SendChoice {
  /** Days the files cover, where they do not say it themselves. */
  readonly period: DateRange | null;
  /** What the import would change is shown first. */
  readonly previewFirst: boolean;
}

/** A file on its way: being sent, being imported, or not taken. */
export interface UploadJob {
  readonly key: string;
  readonly file: File;
  readonly target: UploadTarget;
  readonly choice: SendChoice;
  readonly state: 'sending' | 'importing' | 'refused';
  readonly sentFraction: number;
  readonly uploadId: string | null;
  readonly message: string | null;
}

let lastKey = 0;

/** Sends files one after another and keeps the list of what became of them until it is dismissed. */
export function useUploadJobs() {
  const client = useApolloClient();
  const [jobs, setJobs] = useState<readonly UploadJob[]>([]);
  const update = useCallback((key: string, change: Partial<UploadJob>) => {
    setJobs((all) => all.map((job) => (job.key === key ? { ...job, ...change } : job)));
  }, []);

  const sendJob = useCallback(
    async ({ key, file, target, choice }: UploadJob) => {
      try {
        const onProgress = (sentFraction: number) => update(key, { sentFraction });
        const uploadId = await sendFile({ sellerId: target.id, ...choice, file, onProgress });
        update(key, { state: 'importing', uploadId });
        return uploadId;
      } catch (error) {
        const message = error instanceof UploadRefused ? error.message : 'The file could not be sent. Try again.';
        update(key, { state: 'refused', message });
        return null;
      }
    },
    [update],
  );

  /** Sends files; gives the ids of their uploads, null for those that the server did not take. */
  const send = useCallback(
    async (files: readonly File[], target: UploadTarget, choice: SendChoice) => {
      const added = files.map((file): UploadJob => {
        const key = `job ${++lastKey}`;
        return { key, file, target, choice, state: 'sending', sentFraction: 0, uploadId: null, message: null };
      });
      setJobs((all) => [...added, ...all]);
      const uploadIds: (string | null)[] = [];
      for (const job of added) uploadIds.push(await sendJob(job));
      await client.refetchQueries({ include: ['UploadsPageQuery', 'RunningImportsQuery'] });
      return uploadIds;
    },
    [client, sendJob],
  );

  /** Sends the file of a job once more, in the place of the job, with the days that it does not say. */
  const sendAgain = useCallback(
    async (job: UploadJob, period: DateRange) => {
      const choice = { ...job.choice, period };
      const again: UploadJob = { ...job, choice, state: 'sending', sentFraction: 0, uploadId: null, message: null };
      update(job.key, again);
      const uploadId = await sendJob(again);
      await client.refetchQueries({ include: ['UploadsPageQuery', 'RunningImportsQuery'] });
      return uploadId;
    },
    [client, sendJob, update],
  );

  const dismiss = useCallback((key: string) => setJobs((all) => all.filter((job) => job.key !== key)), []);
  return { jobs, send, sendAgain, dismiss };
}
