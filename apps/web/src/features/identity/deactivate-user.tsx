import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { toast } from '../../shared/controls/toast.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';

const DeactivateMutation = graphql(`
  mutation DeactivateUser_DeactivateUserMutation($input: DeactivateUserInput!) {
    deactivateUser(input: $input) {
      __typename
      ... on DeactivateUserPayload {
        user {
          id
          status
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Ends a person's access, after saying what that means. */
export function DeactivateUser({ userId, name }: { userId: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [deactivate, { loading }] = useMutation(DeactivateMutation);

  const act = async () => {
    try {
      const { data } = await deactivate({ variables: { input: { userId } } });
      const result = data?.deactivateUser;
      if (result?.__typename === 'DeactivateUserPayload') {
        setOpen(false);
        toast(`${name} was deactivated`);
      } else if (result) setError(result.message);
    } catch (failure) {
      setError(failureOf(failure).message);
    }
  };

  return (
    <>
      <Button variant="quiet" size="small" aria-label={`Deactivate ${name}`} onPress={() => setOpen(true)}>
        Deactivate
      </Button>
      <Modal
        title={`Deactivate ${name}?`}
        width="narrow"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <>
            <span className="push" />
            <Button onPress={() => setOpen(false)}>Keep access</Button>
            <Button variant="danger" isPending={loading} onPress={() => void act()}>
              Deactivate {name}
            </Button>
          </>
        }
      >
        <p>
          {name} is signed out everywhere and can no longer sign in; their API tokens stop working. What they uploaded
          stays.
        </p>
        {error ? <Notice tone="bad">{error}</Notice> : null}
      </Modal>
    </>
  );
}
