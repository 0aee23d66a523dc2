import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { ToastRegion } from '../shared/controls/toast.tsx';
import { LOCALE } from '../shared/format/numbers.ts';
import { createClient } from './apollo-client.ts';
import { createAppRouter } from './router.tsx';

const client = createClient(() => {
  void (async () => {
    const { pathname, href } = router.state.location;
    if (pathname === '/sign-in') return;
    await client.clearStore();
    await router.navigate({ to: '/sign-in', search: { next: href } });
  })();
});
const router = createAppRouter(client);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The product in the browser: client, language, pages. */
export function App() {
  return (
    <ApolloProvider client={client}>
      <I18nProvider locale={LOCALE}>
        <RouterProvider router={router} />
        <ToastRegion />
      </I18nProvider>
    </ApolloProvider>
  );
}
