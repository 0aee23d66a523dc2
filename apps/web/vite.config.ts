import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while Vite serves the pages. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: {
    proxy: {
      '/graphql': api,
      // The page and the endpoint share an address: only what is posted goes to the API.
      '/uploads': { target: api, bypass: (request) => (request.method === 'POST' ? undefined : '/index.html') },
    },
  },
  build: {
    sourcemap: true,
    target: 'es2023',
    // light-dark() and @property stay as they are: both are needed at run time.
    cssTarget: ['chrome125', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
  },
});
