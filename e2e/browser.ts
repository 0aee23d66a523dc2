import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser to test with: CHROMIUM_PATH, Playwright's own or the system's; installed when there is none. */
export function findBrowser(): string {
  return installed() ?? install();
}

function installed(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

function install(): string {
  console.log('no browser yet: installing one');
  run('pnpm', ['exec', 'playwright', 'install', 'chromium']);
  if (!installed() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  }
  const path = installed();
  if (path) return path;
  throw new Error('No browser could be installed: run "npx playwright install chromium", or set CHROMIUM_PATH.');
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    cwd: import.meta.dirname,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
