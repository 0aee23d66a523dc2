import { useQuery } from '@apollo/client/react';
import { CreateUser } from '../features/identity/create-user.tsx';
import { UsersTable } from '../features/identity/users-table.tsx';
import { useMay } from '../features/identity/viewer.ts';
import { graphql } from '../gql/gql.ts';
import { cx } from '../shared/class-names.ts';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed } from '../shared/states/failed.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useTitle } from '../shared/use-title.ts';

const UsersPageQuery = graphql(`
  query UsersPageQuery {
    users(first: 200) {
      totalCount
      edges {
        node {
          id
          ...UserRow_UserFragment
        }
      }
    }
  }
`);

/** Who works in the agency and what each may do. */
export function UsersPage() {
  useTitle('Users');
  const mayCreate = useMay('user:create');
  const { data, error, refetch } = useQuery(UsersPageQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHead
        title="Users"
        note={data ? `${data.users.totalCount} in your agency` : undefined}
        actions={mayCreate ? <CreateUser onCreated={() => void refetch()} /> : null}
      />
      <div className={cx(page.mainScroll)}>
        {data ? (
          <UsersTable users={data.users.edges.map((edge) => edge.node)} />
        ) : error ? (
          <Failed what="The users" error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={5} />
        )}
      </div>
    </>
  );
}
