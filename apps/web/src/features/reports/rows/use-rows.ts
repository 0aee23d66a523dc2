import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  pageOfAnswer,
  type RowsPage,
  type RowsQuestion,
  rowsDocument,
  type ShownRow,
  variablesOf,
} from './row-data.ts';

const PAGE = 100;

/** One page of rows. They are not kept: a report may have a million. */
export async function readRows(
  client: ApolloClient,
  type: string,
  question: RowsQuestion,
  first: number,
  after: string | null,
): Promise<RowsPage> {
  const { data } = await client.query({
    query: rowsDocument(type),
    variables: { ...variablesOf(question), first, after, orderBy: question.order },
    fetchPolicy: 'no-cache',
  });
  return pageOfAnswer(data);
}

/** A page of the rows that a key asks for. */
function readAsked(client: ApolloClient, key: string, after: string | null): Promise<RowsPage> {
  const [type, question] = JSON.parse(key) as [string, RowsQuestion];
  return readRows(client, type, question, PAGE, after);
}

interface Loaded {
  readonly key: string;
  readonly rows: readonly ShownRow[];
  readonly next: string | null;
  readonly error: unknown;
}

export interface Rows {
  /** Null before the first answer. While a new question is on its way, the rows of the one before stay. */
  readonly rows: readonly ShownRow[] | null;
  readonly isStale: boolean;
  readonly hasMore: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** The rows that answer a question, page by page as they are asked for. */
export function useRows(type: string, question: RowsQuestion): Rows {
  const client = useApolloClient();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isLoadingMore = useRef(false);
  // The same question is a new object with every rendering; its text is the same.
  const key = JSON.stringify([type, question]);

  useEffect(() => {
    let isCurrent = true;
    readAsked(client, key, null).then(
      ({ rows, next }) => isCurrent && setLoaded({ key, rows, next, error: null }),
      (error: unknown) => isCurrent && setLoaded({ key, rows: [], next: null, error }),
    );
    return () => {
      isCurrent = false;
    };
    // A failed question is asked again with the next attempt.
  }, [client, key, attempt]);

  const loadMore = useCallback(() => {
    if (loaded?.key !== key || loaded.next === null || isLoadingMore.current) return;
    isLoadingMore.current = true;
    readAsked(client, key, loaded.next)
      .then(
        ({ rows, next }) =>
          setLoaded((now) => (now?.key === key ? { ...now, rows: [...now.rows, ...rows], next, error: null } : now)),
        (error: unknown) => setLoaded((now) => (now?.key === key ? { ...now, error } : now)),
      )
      .finally(() => {
        isLoadingMore.current = false;
      });
  }, [client, key, loaded]);

  const isCurrent = loaded?.key === key;
  return {
    rows: loaded?.rows ?? null,
    isStale: loaded !== null && !isCurrent,
    hasMore: isCurrent && loaded.next !== null,
    error: isCurrent ? loaded.error : null,
    loadMore,
    retry: () => setAttempt((now) => now + 1),
  };
}
