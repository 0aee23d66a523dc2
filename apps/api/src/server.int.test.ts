import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useServer } from './testing/serve.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'sellergraph-web-'));
mkdirSync(join(webFolder, 'assets'));
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Sellergraph</title>');
writeFileSync(join(webFolder, 'assets', 'main-4f2a.js'), `const words = '${'data '.repeat(1000)}';`);
const server = useServer({ webFolder });
const get = (path: string, headers: Record<string, string> = {}) => fetch(server().address + path, { headers });
const browser = { accept: 'text/html,application/xhtml+xml' };

describe('health', () => {
  test('is 200 while the process lives, and ready only while it serves', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    server().readiness.serving = false;
    expect((await get('/healthz')).status).toBe(200);
    const unready = await get('/readyz');
    expect([unready.status, unready.headers.get('cache-control')]).toEqual([503, 'no-store']);
    server().readiness.serving = true;
  });
});

describe('the web application', () => {
  test.each(['/', '/sellers/01J/campaigns?range=30d', '/uploads'])('a browser gets its page at %s', async (path) => {
    const page = await get(path, browser);
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Sellergraph</title>']);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test('files with a hash in their name are kept for ever, and compressed', async () => {
    const file = await get('/assets/main-4f2a.js');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toMatch(/javascript/);
    expect(file.headers.get('content-encoding')).not.toBeNull();
  });

  test.each(['/assets/gone.js', '/api/nothing', '/../server.ts', '/%2e%2e/%2e%2e/etc/passwd', '/.env'])(
    'there is nothing at %s',
    async (path) => {
      const nothing = await get(path);
      expect(nothing.status).toBe(404);
      expect(await nothing.json()).toEqual({ code: 'NOT_FOUND', message: 'There is nothing at this address.' });
    },
  );
});

describe('headers', () => {
  test('a strict policy: our own files alone, no inline script or style, no frames', async () => {
    const { headers } = await get('/', browser);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';font-src 'self';" +
        "object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('every answer carries an id; one that a proxy gave is kept, anything else is not', async () => {
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const given = await get('/healthz', { 'x-request-id': 'edge-0123456789' });
    expect(given.headers.get('x-request-id')).toBe('edge-0123456789');
    const nonsense = await get('/nothing', { 'x-request-id': '<script>alert(1)</script>' });
    expect(nonsense.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});
