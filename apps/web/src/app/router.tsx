import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { parseCampaignsSearch } from '../features/ads/tree/tree-search.ts';
import { parseViewSearch, viewParams } from '../features/catalog/view-search.ts';
import { ViewerQuery } from '../features/identity/viewer.ts';
import { parseRowsSearch } from '../features/reports/rows/rows-search.ts';
import { parseUploadsSearch } from '../features/reports/uploads-search.ts';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { definedOnly, parseSearch, stringifySearch, textParam } from '../shared/search-params.ts';
import { Failed } from '../shared/states/failed.tsx';
import { SignedIn } from './signed-in.tsx';

interface RouterContext {
  client: ApolloClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string | undefined } =>
    definedOnly({ next: textParam(search.next) }),
  component: lazyRouteComponent(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
});

/** Everything behind the sign-in: knows the viewer, and keeps seller, days and comparison from page to page. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: parseViewSearch,
  search: { middlewares: [retainSearchParams([...viewParams])] },
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: ViewerQuery });
    const viewer = data?.viewer;
    if (!viewer) {
      const search = location.href === '/' ? {} : { next: location.href };
      throw redirect({ to: '/sign-in', search });
    }
    return { viewer };
  },
  component: SignedIn,
  errorComponent: ({ error, reset }) => <Failed what="The product" error={error} onRetry={reset} />,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { sort?: string | undefined; chart?: string | undefined } =>
    definedOnly({ sort: textParam(search.sort), chart: textParam(search.chart) }),
  component: lazyRouteComponent(() => import('../pages/home-page.tsx'), 'HomePage'),
});

const campaigns = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns',
  validateSearch: parseCampaignsSearch,
  component: lazyRouteComponent(() => import('../pages/campaigns-page.tsx'), 'CampaignsPage'),
});

const uploads = createRoute({
  getParentRoute: () => signedIn,
  path: '/uploads',
  validateSearch: parseUploadsSearch,
  component: lazyRouteComponent(() => import('../pages/uploads-page.tsx'), 'UploadsPage'),
});

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  component: lazyRouteComponent(() => import('../pages/reports-page.tsx'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/$type',
  validateSearch: parseRowsSearch,
  component: lazyRouteComponent(() => import('../pages/report-page.tsx'), 'ReportPage'),
});

const users = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/users',
  component: lazyRouteComponent(() => import('../pages/users-page.tsx'), 'UsersPage'),
});

const apiTokens = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/api-tokens',
  component: lazyRouteComponent(() => import('../pages/api-tokens-page.tsx'), 'ApiTokensPage'),
});

const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([home, campaigns, reports, report, uploads, users, apiTokens]),
]);

/** The pages and their addresses. */
export const createAppRouter = (client: ApolloClient) =>
  createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: ({ error, reset }) => <Failed what="This page" error={error} onRetry={reset} />,
  });
