import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Checkbox } from '../../shared/controls/checkbox.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import styles from './identity.module.css';
import { Secret } from './secret.tsx';

const CreateTokenMutation = graphql(`
  mutation CreateApiToken_CreateApiTokenMutation($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on CreateApiTokenPayload {
        secret
        apiToken {
          id
          name
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const FORM = 'create-token';

/** Makes a token; its secret is shown once. */
export function CreateApiToken({ onCreated }: { onCreated: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [write, setWrite] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const [createToken, { loading, reset }] = useMutation(CreateTokenMutation);

  const close = () => {
    setOpen(false);
    setName('');
    setWrite(false);
    setError(null);
    setMade(null);
    reset();
  };

  const create = async () => {
    setError(null);
    try {
      const { data } = await createToken({
        variables: { input: { name, scopes: write ? ['READ', 'WRITE'] : ['READ'] } },
      });
      const result = data?.createApiToken;
      if (result?.__typename === 'CreateApiTokenPayload') {
        setMade({ name: result.apiToken.name, secret: result.secret });
        onCreated();
      } else if (result) setError(result.message);
    } catch (failure) {
      setError(failureOf(failure).message);
    }
  };

  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        <Icon name="plus" />
        Create token
      </Button>
      <Modal
        title={made ? `Token “${made.name}”` : 'Create a token'}
        width="narrow"
        isOpen={isOpen}
        onClose={close}
        isDismissable={!made}
        footer={
          made ? (
            <>
              <span className="push" />
              <Button variant="primary" onPress={close}>
                Done
              </Button>
            </>
          ) : (
            <>
              <span className="push" />
              <Button onPress={close}>Cancel</Button>
              <Button type="submit" form={FORM} variant="primary" isPending={loading}>
                Create token
              </Button>
            </>
          )
        }
      >
        {made ? (
          <Secret label="Token" value={made.secret} />
        ) : (
          <Form
            id={FORM}
            className={cx(styles.form)}
            onSubmit={(event) => {
              event.preventDefault();
              void create();
            }}
          >
            <TextField
              label="Name"
              hint="What it is for, such as “nightly export”."
              autoFocus
              isRequired
              value={name}
              onChange={setName}
              error={error}
            />
            <Checkbox isSelected={write} onChange={setWrite}>
              May also write: upload files in your name
            </Checkbox>
          </Form>
        )}
      </Modal>
    </>
  );
}
