import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../gql/gql.ts';

const SignOutMutation = graphql(`
  mutation UserMenu_SignOutMutation {
    signOut {
      signedOut
    }
  }
`);

const SignOutEverywhereMutation = graphql(`
  mutation UserMenu_SignOutEverywhereMutation {
    signOutEverywhere {
      signedOut
    }
  }
`);

/** Ends this session, or every session of the viewer, forgets what was read and shows the sign-in. */
export function useSignOut() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutMutation);
  const [signOutEverywhere] = useMutation(SignOutEverywhereMutation);
  const leave = async () => {
    await client.clearStore();
    await navigate({ to: '/sign-in', search: {} });
  };
  return {
    signOut: async () => {
      await signOut();
      await leave();
    },
    signOutEverywhere: async () => {
      await signOutEverywhere();
      await leave();
    },
  };
}
