import { describeError } from './describe-error.ts';
import type { DemoSignIn } from './load-demo.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

/** Ending may take this long; what is still under way then is cut off, which the next start copes with. */
const END_WITHIN_MS = 15_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const cleanUp = new AsyncDisposableStack();
let ending: Promise<void> | undefined;

function end(code: number): void {
  ending ??= (async () => {
    setTimeout(() => process.exit(code || 1), END_WITHIN_MS).unref();
    await cleanUp.disposeAsync().catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify(describeError(error))}\n`);
    });
    process.exit(code);
  })();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
// Whoever started us with a channel is gone: an embedded database must not be left behind.
if (process.channel) {
  process.on('disconnect', () => end(0));
  process.channel.unref();
}

try {
  const running = await start(readSettings(process.argv.slice(2), process.env), process.env, cleanUp, say);
  say(`Sellergraph serves at ${running.address}`);
  if (running.signIns.length > 0) say(signInTable(running.signIns));
  process.send?.({ ready: running.address });
} catch (error) {
  if (!ending) {
    process.stderr.write(`${explain(error)}\n`);
    end(1);
  }
}

function signInTable(signIns: readonly DemoSignIn[]): string {
  const width = Math.max(...signIns.map((it) => it.email.length));
  const lines = signIns.map((it) => `  ${it.email.padEnd(width)}  ${it.password}  ${it.role}, ${it.agency}`);
  return ['Demo sign-ins (e-mail, password):', ...lines].join('\n');
}

function explain(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'EADDRINUSE') return 'The port is taken by another program. Set PORT to a free one.';
  if (code === 'EACCES') return 'The port may not be used by this user. Set PORT to one above 1023.';
  return error instanceof Error ? `Sellergraph did not start: ${error.stack ?? error.message}` : String(error);
}
