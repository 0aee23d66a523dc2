import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { read, signIn } from './support/graph.ts';
import { type PersonName, person } from './support/people.ts';

/** The state of a browser in which nobody is signed in. */
export const NOBODY = { cookies: [], origins: [] };

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface Options {
  /** Who is signed in when the test begins; null for nobody. */
  as: PersonName | null;
}

interface Fixtures {
  /** Fails the test when the page logs an error or throws. */
  quietConsole: undefined;
  /** Fails the test when the page asks the graph anything but its own operations, named by their hash. */
  ownOperations: undefined;
  /** Fails when axe finds anything wrong with the page as it stands. */
  expectAccessible: () => Promise<void>;
  /** Asks the graph as whoever is signed in on the page. */
  graph: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** Requests without the browser's session: a script, or another browser. */
  stranger: APIRequestContext;
  /** Asks the graph as somebody else. */
  graphAs: <Data>(name: PersonName, query: string, variables?: Record<string, unknown>) => Promise<Data>;
}

interface WorkerFixtures {
  /** Sessions of the demo's people, begun once each and shared by the tests of a worker. */
  sessions: (name: PersonName) => Promise<StorageState>;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  as: [null, { option: true }],
  sessions: [
    async ({ playwright }, provide, { project }) => {
      const { baseURL } = project.use;
      const begun = new Map<PersonName, Promise<StorageState>>();
      const begin = async (name: PersonName) => {
        const request = await playwright.request.newContext({ storageState: NOBODY, ...(baseURL && { baseURL }) });
        const { email, password } = person(name);
        await signIn(request, email, password);
        const state = await request.storageState();
        await request.dispose();
        return state;
      };
      await provide((name) => {
        const session = begun.get(name) ?? begin(name);
        begun.set(name, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  storageState: async ({ as, sessions, storageState }, provide) => {
    await provide(as ? await sessions(as) : storageState);
  },
  quietConsole: [
    async ({ page }, provide) => {
      const errors = errorsOf(page);
      await provide(undefined);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
  ownOperations: [
    async ({ page }, provide) => {
      const documents: string[] = [];
      page.on('request', (request) => {
        const body: unknown = request.url().endsWith('/graphql') ? request.postDataJSON() : null;
        if (typeof body === 'object' && body !== null && 'query' in body) documents.push(String(body.query));
      });
      await provide(undefined);
      expect(documents, 'documents that the page sent whole').toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, provide) => {
    await provide(async () => {
      // Colours on their way from one theme to the other are nobody's.
      await page.evaluate(
        'Promise.allSettled(document.getAnimations().filter((it) => it instanceof CSSTransition).map((it) => it.finished))',
      );
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  },
  graph: async ({ page }, provide) => {
    await provide((query, variables) => read(page.request, query, variables));
  },
  stranger: async ({ playwright, baseURL }, provide) => {
    const request = await playwright.request.newContext({ storageState: NOBODY, ...(baseURL && { baseURL }) });
    await provide(request);
    await request.dispose();
  },
  graphAs: async ({ playwright, sessions, baseURL }, provide) => {
    const requests: APIRequestContext[] = [];
    await provide(async (name, query, variables) => {
      const storageState = await sessions(name);
      const request = await playwright.request.newContext({ storageState, ...(baseURL && { baseURL }) });
      requests.push(request);
      return read(request, query, variables);
    });
    for (const request of requests) await request.dispose();
  },
});

/** What a page logs as an error or throws, from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

export { expect };
