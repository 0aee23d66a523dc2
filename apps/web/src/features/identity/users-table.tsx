import { cx } from '../../shared/class-names.ts';
import grid from '../../shared/table/grid.module.css';
import { type UserRef, UserRow } from './user-row.tsx';

/** The people of the agency. */
export function UsersTable({ users }: { users: readonly UserRef[] }) {
  return (
    <table className={cx(grid.grid)} aria-label="Users">
      <thead>
        <tr>
          <th scope="col" className={cx(grid.freeze)}>
            Name
          </th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Status</th>
          <th scope="col">Last seen</th>
          <th scope="col">
            <span className="sr">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} />
        ))}
      </tbody>
    </table>
  );
}
