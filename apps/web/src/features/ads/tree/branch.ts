import type { ApolloClient, ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { isErrorLike } from '@apollo/client/errors';
import type { MaybeMasked } from '@apollo/client/masking';
import type { EntityNode } from './tree-node.ts';

/** One page of the children of a row. */
export interface BranchPage {
  readonly nodes: readonly EntityNode[];
  readonly totalCount: number;
  /** Where the next page starts; null when this is the last. */
  readonly nextCursor: string | null;
}

export interface BranchState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly nodes: readonly EntityNode[];
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  /** The rows are those of an earlier question; new ones are on their way. */
  readonly isStale: boolean;
  readonly error: ErrorLike | null;
}

/** What a branch tells its owner while it runs. */
interface RunningPage {
  stop: () => void;
}

/** Children of one kind of one row, read page by page. `signature` changes when the question does. */
export interface Branch {
  readonly key: string;
  readonly signature: string;
  /** What the children are called, for rows that say there are none. */
  readonly noun: string;
  /** Whether it says so when there are none. */
  readonly saysEmpty: boolean;
  readonly run: (
    client: ApolloClient,
    after: string | null,
    onPage: (page: BranchPage) => void,
    onError: (error: ErrorLike) => void,
  ) => RunningPage;
}

interface BranchOptions<Data, Variables extends OperationVariables> {
  key: string;
  noun: string;
  saysEmpty?: boolean;
  query: TypedDocumentNode<Data, Variables>;
  variables: (after: string | null) => NoInfer<Variables>;
  read: (data: MaybeMasked<Data>) => BranchPage;
}

/** Puts a query and its reading into one branch; the types of both stay inside. */
export function branch<Data, Variables extends OperationVariables>(options: BranchOptions<Data, Variables>): Branch {
  const { key, noun, saysEmpty = true, query, variables, read } = options;
  return {
    key,
    noun,
    saysEmpty,
    signature: JSON.stringify(variables(null)),
    run: (client, after, onPage, onError) => {
      let isStopped = false;
      client.query<Data, Variables>({ query, variables: variables(after), errorPolicy: 'none' }).then(
        ({ data }) => {
          if (!isStopped && data) onPage(read(data));
        },
        (error: unknown) => {
          if (!isStopped) onError(isErrorLike(error) ? error : new Error('The answer cannot be read.'));
        },
      );
      return {
        stop: () => {
          isStopped = true;
        },
      };
    },
  };
}
