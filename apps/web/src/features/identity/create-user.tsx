import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { graphql } from '../../gql/gql.ts';
import type { Role } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';
import styles from './identity.module.css';
import { roles } from './roles.ts';
import { Secret } from './secret.tsx';

const CreateUserMutation = graphql(`
  mutation CreateUser_CreateUserMutation($input: CreateUserInput!) {
    createUser(input: $input) {
      __typename
      ... on CreateUserPayload {
        password
        user {
          id
          email
        }
      }
      ... on InvalidInputError {
        message
        field
      }
      ... on PermissionDeniedError {
        message
      }
    }
  }
`);

const FORM = 'create-user';
const blank = { name: '', email: '', role: 'MEMBER' as Role };

/** Adds a person; the generated password is shown once, to be handed over. */
export function CreateUser({ onCreated }: { onCreated: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [input, setInput] = useState(blank);
  const [error, setError] = useState<{ field: string | null; message: string } | null>(null);
  const [made, setMade] = useState<{ email: string; password: string } | null>(null);
  const [createUser, { loading, reset }] = useMutation(CreateUserMutation);

  const close = () => {
    setOpen(false);
    setInput(blank);
    setError(null);
    setMade(null);
    reset();
  };

  const create = async () => {
    setError(null);
    try {
      const { data } = await createUser({ variables: { input } });
      const result = data?.createUser;
      if (result?.__typename === 'CreateUserPayload') {
        setMade({ email: result.user.email, password: result.password });
        onCreated();
      } else if (result?.__typename === 'InvalidInputError')
        setError({ field: result.field ?? null, message: result.message });
      else if (result) setError({ field: null, message: result.message });
    } catch (failure) {
      setError({ field: null, message: failureOf(failure).message });
    }
  };

  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        <Icon name="plus" />
        Add user
      </Button>
      <Modal
        title={made ? 'Hand over this password' : 'Add a user'}
        {...(made && { lead: `${made.email} signs in with it.` })}
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
                Add user
              </Button>
            </>
          )
        }
      >
        {made ? (
          <Secret label="Password" value={made.password} />
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
              autoFocus
              isRequired
              value={input.name}
              onChange={(name) => setInput({ ...input, name })}
              error={errorOf('name')}
            />
            <TextField
              label="E-mail"
              type="email"
              isRequired
              value={input.email}
              onChange={(email) => setInput({ ...input, email })}
              error={errorOf('email')}
            />
            <Select label="Role" options={roles} value={input.role} onChange={(role) => setInput({ ...input, role })} />
            {error && error.field !== 'name' && error.field !== 'email' ? (
              <Notice tone="bad">{error.message}</Notice>
            ) : null}
          </Form>
        )}
      </Modal>
    </>
  );
}
