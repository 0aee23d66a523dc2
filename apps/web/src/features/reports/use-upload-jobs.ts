import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { DateRange } from '../../gql/graphql.ts';
import { sendFile, UploadRefused } from './send-file.ts';

/** A file on its way: being sent, being imported, or not taken. */
export interface UploadJob {
  readonly key: string;
  readonly file: File;
  readonly marketplace: string;
  readonly state: 'sending' | 'importing' | 'refused';
  readonly sentFraction: number;
  readonly uploadId: string | null;
  readonly message: string | null;
}

interface Target {
  readonly id: string;
  readonly marketplace: string;
}

let lastKey = 0;

/** Sends files one after another and keeps the list of what became of them until it is dismissed. */
export function useUploadJobs() {
  const client = useApolloClient();
  const [jobs, setJobs] = useState<readonly UploadJob[]>([]);
  const update = useCallback((key: string, change: Partial<UploadJob>) => {
    setJobs((all) => all.map((job) => (job.key === key ? { ...job, ...change } : job)));
  }, []);

  const send = useCallback(
    async (files: readonly File[], target: Target, period: DateRange | null) => {
      const added = files.map(
        (file): UploadJob => ({
          key: `job ${++lastKey}`,
          file,
          marketplace: target.marketplace,
          state: 'sending',
          sentFraction: 0,
          uploadId: null,
          message: null,
        }),
      );
      setJobs((all) => [...added, ...all]);
      for (const { key, file } of added) {
        try {
          const onProgress = (sentFraction: number) => update(key, { sentFraction });
          const uploadId = await sendFile({ sellerId: target.id, period, file, onProgress });
          update(key, { state: 'importing', uploadId });
        } catch (error) {
          const message = error instanceof UploadRefused ? error.message : 'The file could not be sent. Try again.';
          update(key, { state: 'refused', message });
        }
      }
      await client.refetchQueries({ include: ['UploadsPageQuery', 'RunningImportsQuery'] });
    },
    [client, update],
  );

  const dismiss = useCallback((key: string) => setJobs((all) => all.filter((job) => job.key !== key)), []);
  return { jobs, send, dismiss };
}
