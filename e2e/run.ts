/** Runs the browser tests against a fresh product. Arguments go to Playwright. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBrowser } from './browser.ts';
import { serveProduct } from './product.ts';

const browser = findBrowser();
const product = await serveProduct();
const playwright = spawn('pnpm', ['exec', 'playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: import.meta.dirname,
  env: { ...process.env, CHROMIUM_PATH: browser, BASE_URL: product.address },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => playwright.kill('SIGTERM'));
const [code] = (await once(playwright, 'exit')) as [number | null];
await product.stop();
process.exit(code ?? 1);
