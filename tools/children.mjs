// Child processes that end with their parent. Nobody hands on a SIGKILL, and npm no SIGHUP: so the loss of the npm
// that started us counts as a SIGTERM, and every child of ours watches its channel to us.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const leash = join(root, 'tools', 'leash.mjs');
export const endWithParent = join(root, 'tools', 'end-with-parent.mjs');

/** Progress goes to standard error: standard output is the command's own. */
export const say = (line) => process.stderr.write(`${since()} ${line}\n`);
const since = () => `[${(performance.now() / 1000).toFixed(1)}s]`;

export function fail(line, code = 1) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

/** The environment of every child. */
export const env = {
  ...process.env,
  DATA_DIR: resolve(root, process.env.DATA_DIR || '.data'),
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_loglevel: 'error',
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node-compile'),
};
// npm hands its own settings down, which pnpm would read as its own.
for (const key of Object.keys(env)) {
  if (/^npm_(package|lifecycle|command|execpath|node_execpath)/.test(key)) delete env[key];
}

const running = new Set();
let ending;

/** Hands a signal on to the children; the first to end then ends us. */
function end(signal) {
  ending = signal;
  for (const child of running) child.kill(signal);
  if (running.size === 0) exitIfEnding();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
const npm = process.env.npm_lifecycle_event && process.ppid; // its scripts say `exec`, so no shell stands between
if (npm) setInterval(() => process.ppid !== npm && !ending && end('SIGTERM'), 300).unref();

/** Resolves with the exit code, or 128 and the signal's number. */
function ended(child, command) {
  running.add(child);
  return new Promise((resolve) => {
    child.once('error', (error) => fail(`${command} cannot be run: ${error.message}`));
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * A step on the way: runs to its end, its output on standard error, and stops everything when it fails.
 * Every five seconds a line says that it is still at it.
 */
export async function step(label, command, args, options = {}) {
  say(label);
  const started = performance.now();
  const tell = () => say(`${label}: ${Math.round((performance.now() - started) / 1000)} s so far`);
  const timer = setInterval(tell, 5000);
  const code = await ended(onLeash(command, args, { stdio: ['ignore', 2, 2, 'ipc'], ...options }), command);
  clearInterval(timer);
  exitIfEnding();
  if (code !== 0) fail(`${label}: ${command} ${args.join(' ')} ended with ${code}`);
}

/** Runs a command to its end and resolves with its exit code and all it wrote. */
export async function capture(command, args, options = {}) {
  const child = onLeash(command, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await ended(child, command);
  exitIfEnding();
  return { code, output };
}

/** Runs commands side by side until the first of them ends, then ends the others, and exits. */
export async function together(commands) {
  const all = commands.map(([command, args, options]) => {
    return ended(onLeash(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], ...options }), command);
  });
  const code = await Promise.race(all);
  end('SIGTERM');
  await Promise.all(all);
  process.exit(code);
}

function exitIfEnding() {
  if (ending) process.exit(128 + constants.signals[ending]);
}

/** Any command, with whatever it starts in turn. */
function onLeash(command, args, options) {
  const child = spawn(process.execPath, [leash, command, ...args], { cwd: root, env, ...options });
  child.once('message', (group) => child.once('exit', (_, signal) => signal && endGroup(group)));
  return child;
}

/** What a leash that was killed held. */
function endGroup(group) {
  try {
    process.kill(-group, 'SIGTERM');
  } catch {
    // nobody is left
  }
}

/** Runs a program of ours in the foreground and exits as it does. */
export async function foreground(script, args, options = {}) {
  // Rows live for moments: a young generation of this size lets them die there, which halves an import's memory.
  const command = ['--max-semi-space-size=16', '--import', endWithParent, join(root, script), ...args];
  const child = spawn('node', command, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], ...options });
  process.exit(await ended(child, 'node'));
}

/** Runs any command in the foreground and exits as it does. */
export async function run(command, args) {
  process.exit(await ended(spawn(command, args, { cwd: root, env, stdio: 'inherit' }), command));
}
