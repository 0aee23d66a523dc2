import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Button } from '../../shared/controls/button.tsx';
import { formatCount } from '../../shared/format/numbers.ts';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';

const ConfirmUploadMutation = graphql(`
  mutation UploadDecision_ConfirmUploadMutation($input: UploadActInput!) {
    confirmUpload(input: $input) {
      __typename
      ... on ConfirmUploadPayload {
        upload {
          id
          state
          stage
          rowsRead
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const DiscardUploadMutation = graphql(`
  mutation UploadDecision_DiscardUploadMutation($input: UploadActInput!) {
    discardUpload(input: $input) {
      __typename
      ... on DiscardUploadPayload {
        upload {
          id
          state
          stage
          finishedAt
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

interface UploadDecisionProps {
  uploadId: string;
  rows: number;
  /** False where another part of the page has the primary button already. */
  isPrimary?: boolean;
  /** The decision could not be made: what became of the upload is to be asked for again. */
  onRefused: (message: string | null) => void;
}

/** Imports what was tried, or not. */
export function UploadDecision({ uploadId, rows, isPrimary = true, onRefused }: UploadDecisionProps) {
  const [confirm, confirming] = useMutation(ConfirmUploadMutation, { refetchQueries: ['UploadsPageQuery'] });
  const [discard, discarding] = useMutation(DiscardUploadMutation, { refetchQueries: ['UploadsPageQuery'] });
  const variables = { input: { uploadId } };

  const decide = async (act: () => Promise<{ __typename: string; message?: string } | undefined>) => {
    onRefused(null);
    try {
      const result = await act();
      if (result?.message !== undefined) onRefused(result.message);
    } catch (failure) {
      onRefused(failureOf(failure).message);
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        isPending={discarding.loading}
        onPress={() => void decide(async () => (await discard({ variables })).data?.discardUpload)}
      >
        Discard
      </Button>
      <Button
        size="small"
        variant={isPrimary ? 'primary' : 'plain'}
        isPending={confirming.loading}
        onPress={() => void decide(async () => (await confirm({ variables })).data?.confirmUpload)}
      >
        Import {rows === 1 ? '1 row' : `${formatCount(rows)} rows`}
      </Button>
    </>
  );
}

/** Why a decision could not be made. */
export function useDecisionRefusal(refetch: () => Promise<unknown>) {
  const [message, setMessage] = useState<string | null>(null);
  const onRefused = (refusal: string | null) => {
    setMessage(refusal);
    if (refusal !== null) void refetch();
  };
  return { onRefused, refusal: message === null ? null : <Notice tone="bad">{message}</Notice> };
}
