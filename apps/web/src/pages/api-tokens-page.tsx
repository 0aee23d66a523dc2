import { useQuery } from '@apollo/client/react';
import { ApiTokensTable } from '../features/identity/api-tokens-table.tsx';
import { CreateApiToken } from '../features/identity/create-api-token.tsx';
import { useMay } from '../features/identity/viewer.ts';
import { graphql } from '../gql/gql.ts';
import { cx } from '../shared/class-names.ts';
import page from '../shared/page/page.module.css';
import { PageHead } from '../shared/page/page-head.tsx';
import { Failed } from '../shared/states/failed.tsx';
import { Empty } from '../shared/states/states.tsx';
import { SkeletonRows } from '../shared/table/skeleton-rows.tsx';
import { useTitle } from '../shared/use-title.ts';

const ApiTokensPageQuery = graphql(`
  query ApiTokensPageQuery {
    apiTokens(first: 200) {
      edges {
        node {
          id
          ...ApiTokenRow_ApiTokenFragment
        }
      }
    }
  }
`);

/** Keys with which scripts read the graph, or act in it, in a person's name. */
export function ApiTokensPage() {
  useTitle('API tokens');
  const mayCreate = useMay('token:create');
  const { data, error, refetch } = useQuery(ApiTokensPageQuery, { fetchPolicy: 'cache-and-network' });
  const tokens = data?.apiTokens.edges.map((edge) => edge.node);
  return (
    <>
      <PageHead
        title="API tokens"
        note="For scripts: send one as “Authorization: Bearer TOKEN”."
        actions={mayCreate ? <CreateApiToken onCreated={() => void refetch()} /> : null}
      />
      <div className={cx(page.mainScroll)}>
        {tokens && tokens.length > 0 ? (
          <ApiTokensTable tokens={tokens} />
        ) : tokens ? (
          <Empty icon="key" title="No tokens yet">
            A token lets a script read your figures without a password.
          </Empty>
        ) : error ? (
          <Failed what="The tokens" error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} />
        )}
      </div>
    </>
  );
}
