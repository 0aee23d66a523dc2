import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { toast } from '../../shared/controls/toast.tsx';
import { Badge } from '../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull } from '../../shared/format/days.ts';
import { failureOf } from '../../shared/states/failure.ts';
import { Notice } from '../../shared/states/states.tsx';
import grid from '../../shared/table/grid.module.css';
import { useMay } from './viewer.ts';

const ApiTokenRowFragment = graphql(`
  fragment ApiTokenRow_ApiTokenFragment on ApiToken {
    id
    name
    scopes
    prefix
    owner {
      id
      name
    }
    createdAt
    lastUsedAt
    revokedAt
  }
`);

const RevokeMutation = graphql(`
  mutation ApiTokenRow_RevokeApiTokenMutation($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      __typename
      ... on RevokeApiTokenPayload {
        apiToken {
          id
          revokedAt
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export type ApiTokenRef = FragmentType<typeof ApiTokenRowFragment> & { id: string };

/** One token: whose it is, what it may do, when it was last used, and the way to end it. */
export function ApiTokenRow({ token: from }: { token: ApiTokenRef }) {
  const { data: token } = useSuspenseFragment({ fragment: ApiTokenRowFragment, from });
  const mayRevoke = useMay('token:revoke');
  return (
    <tr className={cx(token.revokedAt && grid.muted)}>
      <th scope="row" className={cx(grid.freeze)}>
        {token.name}
      </th>
      <td className="mono">{token.prefix}…</td>
      <td>{token.scopes.includes('WRITE') ? 'read and write' : 'read'}</td>
      <td>{token.owner.name}</td>
      <td className="t3" title={formatInstantFull(token.createdAt)}>
        {formatInstant(token.createdAt)}
      </td>
      <td className="t3">
        {token.lastUsedAt ? (
          <span title={formatInstantFull(token.lastUsedAt)}>{formatInstant(token.lastUsedAt)}</span>
        ) : (
          'never'
        )}
      </td>
      <td className={cx(grid.num)}>
        {token.revokedAt ? <Badge>Revoked</Badge> : mayRevoke ? <RevokeToken id={token.id} name={token.name} /> : null}
      </td>
    </tr>
  );
}

function RevokeToken({ id, name }: { id: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [revoke, { loading }] = useMutation(RevokeMutation);
  const act = async () => {
    try {
      const { data } = await revoke({ variables: { input: { apiTokenId: id } } });
      const result = data?.revokeApiToken;
      if (result?.__typename === 'RevokeApiTokenPayload') {
        setOpen(false);
        toast(`Token “${name}” was revoked`);
      } else if (result) setError(result.message);
    } catch (failure) {
      setError(failureOf(failure).message);
    }
  };
  return (
    <>
      <Button variant="quiet" size="small" aria-label={`Revoke ${name}`} onPress={() => setOpen(true)}>
        Revoke
      </Button>
      <Modal
        title={`Revoke “${name}”?`}
        width="narrow"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <>
            <span className="push" />
            <Button onPress={() => setOpen(false)}>Keep it</Button>
            <Button variant="danger" isPending={loading} onPress={() => void act()}>
              Revoke token
            </Button>
          </>
        }
      >
        <p>Every script that uses it is refused from now on. A revoked token cannot be brought back.</p>
        {error ? <Notice tone="bad">{error}</Notice> : null}
      </Modal>
    </>
  );
}
