import { useQuery } from '@apollo/client/react';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ViewProvider, ViewSellersQuery, viewOf } from '../features/catalog/view.ts';
import { ViewerProvider } from '../features/identity/viewer.ts';
import { SettledProvider } from '../shared/figures/settled.ts';
import { Failed } from '../shared/states/failed.tsx';
import { Shell } from './shell/shell.tsx';

const route = getRouteApi('/signed-in');

/** The product behind the sign-in: viewer, view and shell around the page. */
export function SignedIn() {
  const { viewer } = route.useRouteContext();
  const { seller, from, to, compare } = route.useSearch();
  const { data, error, refetch } = useQuery(ViewSellersQuery);
  const sellers = data?.sellers;
  const view = useMemo(() => {
    return sellers
      ? viewOf(
          sellers.edges.map((edge) => edge.node),
          { seller, from, to, compare },
        )
      : null;
  }, [sellers, seller, from, to, compare]);
  if (error) return <Failed what="Your sellers" error={error} onRetry={() => void refetch()} />;
  if (!view) return null;
  return (
    <ViewerProvider value={viewer}>
      <ViewProvider value={view}>
        <SettledProvider value={view.isSettled}>
          <Shell>
            <Outlet />
          </Shell>
        </SettledProvider>
      </ViewProvider>
    </ViewerProvider>
  );
}
