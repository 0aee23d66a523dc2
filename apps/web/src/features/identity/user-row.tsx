import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import type { Role } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Select } from '../../shared/controls/select.tsx';
import { toast } from '../../shared/controls/toast.tsx';
import { Badge } from '../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull } from '../../shared/format/days.ts';
import { failureOf } from '../../shared/states/failure.ts';
import grid from '../../shared/table/grid.module.css';
import { DeactivateUser } from './deactivate-user.tsx';
import styles from './identity.module.css';
import { roleLabel, roles } from './roles.ts';
import { useMay, useViewer } from './viewer.ts';

const UserRowFragment = graphql(`
  fragment UserRow_UserFragment on User {
    id
    name
    email
    role
    status
    lastSeenAt
  }
`);

const ChangeRoleMutation = graphql(`
  mutation UserRow_ChangeUserRoleMutation($input: ChangeUserRoleInput!) {
    changeUserRole(input: $input) {
      __typename
      ... on ChangeUserRolePayload {
        user {
          id
          role
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export type UserRef = FragmentType<typeof UserRowFragment> & { id: string };

/** One person: what they may do, whether they still may, and when they were last here. */
export function UserRow({ user: from }: { user: UserRef }) {
  const { data: user } = useSuspenseFragment({ fragment: UserRowFragment, from });
  const viewer = useViewer();
  const mayEdit = useMay('user:edit');
  const [changeRole, { loading }] = useMutation(ChangeRoleMutation);
  const isSelf = user.id === viewer.user.id;
  const isActive = user.status !== 'DEACTIVATED';

  const change = async (role: Role) => {
    try {
      const { data } = await changeRole({ variables: { input: { userId: user.id, role } } });
      const result = data?.changeUserRole;
      if (result?.__typename === 'ChangeUserRolePayload') toast(`${user.name} is now ${roleLabel(role).toLowerCase()}`);
      else if (result) toast('The role was not changed', result.message);
    } catch (error) {
      toast('The role was not changed', failureOf(error).message);
    }
  };

  return (
    <tr className={cx(!isActive && grid.muted)}>
      <th scope="row" className={cx(grid.freeze)}>
        {user.name}
        {isSelf ? <span className="t3 xs"> you</span> : null}
      </th>
      <td>{user.email}</td>
      <td>
        {mayEdit && isActive && !isSelf && user.role !== 'SUPER_ADMIN' ? (
          <div className={cx(styles.role)}>
            <Select
              label={`Role of ${user.name}`}
              hideLabel
              small
              options={roles}
              value={user.role}
              isDisabled={loading}
              onChange={(role) => void change(role)}
            />
          </div>
        ) : (
          roleLabel(user.role)
        )}
      </td>
      <td>
        {isActive ? (
          user.status === 'INVITED' ? (
            <Badge tone="info">Invited</Badge>
          ) : (
            'Active'
          )
        ) : (
          <Badge>Deactivated</Badge>
        )}
      </td>
      <td className="t3">
        {user.lastSeenAt ? (
          <span title={formatInstantFull(user.lastSeenAt)}>{formatInstant(user.lastSeenAt)}</span>
        ) : (
          'never'
        )}
      </td>
      <td className={cx(grid.num)}>
        {mayEdit && isActive && !isSelf ? <DeactivateUser userId={user.id} name={user.name} /> : null}
      </td>
    </tr>
  );
}
