import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { UploadState } from '../../gql/graphql.ts';
import { isRunning } from './upload-words.ts';

const POLL_MS = 1000;

/** Has everything that figures are in asked for again: what stands on the page now, the rest when it is opened. */
export function forgetFigures(client: ApolloClient): void {
  for (const fieldName of ['sellers', 'seller', 'node', 'nodes', 'campaigns', 'uploads', 'brands']) {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  }
  void client.refetchQueries({ include: 'active' });
}

interface Followed {
  startPolling: (interval: number) => void;
  stopPolling: () => void;
}

/**
 * Asks for an upload again as long as a worker is at it, and when that ends for everything it may have changed.
 *
 * @param state Null for an upload that has just been sent and is not known yet; undefined while nothing is known.
 */
export function useFollowUpload(state: UploadState | null | undefined, { startPolling, stopPolling }: Followed): void {
  const client = useApolloClient();
  const wasRunning = useRef(false);
  const running = state === null || (state !== undefined && isRunning(state));

  useEffect(() => {
    if (!running) return;
    startPolling(POLL_MS);
    return () => {
      stopPolling();
    };
  }, [running, startPolling, stopPolling]);

  useEffect(() => {
    if (wasRunning.current && state && !running) forgetFigures(client);
    wasRunning.current = running;
  }, [running, state, client]);
}
