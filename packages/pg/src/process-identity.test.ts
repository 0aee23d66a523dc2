import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive, ownIdentity, processIdentity } from './process-identity.ts';

const MODULE = new URL('./process-identity.ts', import.meta.url).href;
const hasPs = spawnSync('ps', ['-p', String(process.pid)]).status === 0;

test('a process is told from a later one of the same number, and is gone once it ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const identity = processIdentity(child.pid ?? 0) ?? '';
  expect(isAlive(identity)).toBe(true);
  expect(isAlive(`${child.pid}-1`)).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
  expect(isAlive(ownIdentity)).toBe(true);
});

test.skipIf(!hasPs)('where there is no /proc, ps tells the same', () => {
  const code = `
    Object.defineProperty(process, 'platform', { value: 'darwin' });
    const { isServerOf, ownIdentity, processIdentity } = await import(${JSON.stringify(MODULE)});
    console.log(processIdentity(process.pid) === ownIdentity, processIdentity(2 ** 22 + 1), isServerOf(process.pid, '/x'));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(answer.trim()).toBe('true undefined false');
});
