import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';
import { ReversalEffect, type ReversalPreview, reversalWords } from './reversal-effect.tsx';

const PreviewReversalMutation = graphql(`
  mutation TakeBack_PreviewReversalMutation($input: UploadActInput!) {
    previewReversal(input: $input) {
      __typename
      ... on PreviewReversalPayload {
        removed
        restored
        effect {
          day
          before {
            rows
            spend
            sales
          }
          after {
            rows
            spend
            sales
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const ReverseUploadMutation = graphql(`
  mutation TakeBack_ReverseUploadMutation($input: UploadActInput!) {
    reverseUpload(input: $input) {
      __typename
      ... on ReverseUploadPayload {
        upload {
          id
          state
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

interface TakeBackProps {
  uploadId: string;
  fileName: string;
  reportLabel: string;
  seller: { name: string; marketplace: string; currency: string };
  /** The upload is not as it was: it has to be asked for again. */
  onRefused: () => void;
}

/** Takes an upload back, after showing what that does to the figures. */
export function TakeBack({ uploadId, fileName, reportLabel, seller, onRefused }: TakeBackProps) {
  const [isOpen, setOpen] = useState(false);
  const [preview, setPreview] = useState<ReversalPreview | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [tryOut] = useMutation(PreviewReversalMutation, { fetchPolicy: 'no-cache' });
  const [reverse, reversing] = useMutation(ReverseUploadMutation, { refetchQueries: ['RunningImportsQuery'] });
  const variables = { input: { uploadId } };

  const refuse = (message: string) => {
    setError(message);
    setPreview(null);
    setRefused(true);
  };
  const open = async () => {
    setOpen(true);
    setPreview(null);
    setError(null);
    setRefused(false);
    try {
      const result = (await tryOut({ variables })).data?.previewReversal;
      if (result?.__typename === 'PreviewReversalPayload') setPreview(result);
      else if (result) refuse(result.message);
    } catch (failure) {
      setError(failureOf(failure).message);
    }
  };
  const close = () => {
    setOpen(false);
    // Not before: what it is now may have no such dialog, and the reason would go with it.
    if (isRefused) onRefused();
  };
  const act = async () => {
    setError(null);
    try {
      const result = (await reverse({ variables })).data?.reverseUpload;
      if (result?.__typename === 'ReverseUploadPayload') setOpen(false);
      else if (result) refuse(result.message);
    } catch (failure) {
      setError(failureOf(failure).message);
    }
  };
  return (
    <>
      <Button size="small" onPress={() => void open()}>
        <Icon name="back" />
        Take back…
      </Button>
      <Modal
        title={`Take “${fileName}” back?`}
        lead={
          <span role="status">
            {preview ? reversalWords(preview) : error ? 'Nothing was changed.' : 'Working out what would change.'}
          </span>
        }
        width="wide"
        isOpen={isOpen}
        onClose={close}
        footer={
          <>
            <span className="xs t3">Figures of the {reportLabel} report only</span>
            <span className="push" />
            <Button onPress={close}>Keep it</Button>
            {preview ? (
              <Button variant="danger" isPending={reversing.loading} onPress={() => void act()}>
                Take upload back
              </Button>
            ) : null}
          </>
        }
      >
        {error ? <Notice tone="bad">{error}</Notice> : null}
        {preview || !error ? <ReversalEffect preview={preview} seller={seller} /> : null}
      </Modal>
    </>
  );
}
