import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Icon } from '../../shared/controls/icon.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { failureOf } from '../../shared/states/failure.ts';
import styles from './sign-in-form.module.css';

const SignInMutation = graphql(`
  mutation SignInForm_SignInMutation($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          role
        }
      }
      ... on SignInRefusedError {
        message
      }
      ... on RateLimitedError {
        message
        retryAfterSeconds
      }
    }
  }
`);

/** E-mail and password. A refusal does not tell which of the two was wrong. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const client = useApolloClient();
  const [signIn, { loading }] = useMutation(SignInMutation);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const refuse = (message: string) => {
    setError(message);
    form.current?.querySelector<HTMLInputElement>('input[name="password"]')?.focus();
  };

  const submit = async () => {
    setError(null);
    try {
      const { data } = await signIn({ variables: { input: { email: email.trim(), password } } });
      const result = data?.signIn;
      if (result?.__typename === 'SignInPayload') {
        await client.clearStore();
        onSignedIn();
      } else if (result?.__typename === 'RateLimitedError') {
        refuse(`Too many attempts. Try again in ${waitOf(result.retryAfterSeconds)}.`);
      } else {
        refuse(
          result?.message ?? 'E-mail and password do not match. Check both, or ask your admin for a new password.',
        );
      }
    } catch (failure) {
      refuse(failureOf(failure).message);
    }
  };

  return (
    <Form
      ref={form}
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        large
        isRequired
        autoFocus
        value={email}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        name="password"
        type={visible ? 'text' : 'password'}
        autoComplete="current-password"
        large
        isRequired
        value={password}
        onChange={setPassword}
        end={
          <Button
            variant="quiet"
            size="small"
            iconOnly
            aria-label={visible ? 'Hide the password' : 'Show the password'}
            onPress={() => setVisible(!visible)}
          >
            <Icon name="eye" />
          </Button>
        }
      />
      {error ? (
        <p className={cx(styles.error)} role="alert">
          <Icon name="bad" small />
          <span>{error}</span>
        </p>
      ) : null}
      <Button type="submit" variant="primary" size="large" wide isPending={loading}>
        Sign in
      </Button>
    </Form>
  );
}

function waitOf(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
