import { defineConfig } from '@playwright/test';

const { BASE_URL, CHROMIUM_PATH, BROWSER_TESTS_REPORT, CI } = process.env;

/** `run.ts` serves the product and finds the browser; the tests share both. */
export default defineConfig({
  testDir: './specs',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(CI),
  retries: 0,
  reporter: BROWSER_TESTS_REPORT ? [['list'], ['json', { outputFile: BROWSER_TESTS_REPORT }]] : [['list']],
  use: {
    ...(BASE_URL ? { baseURL: BASE_URL } : {}),
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // What went over the network and what was done; pictures of every step would double the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
});
