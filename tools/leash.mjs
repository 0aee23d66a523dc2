// Runs a command in a process group of its own and ends the group when the process that started us is gone:
// node leash.mjs COMMAND ARGUMENT…, with an IPC channel.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const PATIENCE_MS = 3000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit', detached: true });
if (child.pid) process.send(child.pid);

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // nobody is left
  }
}

/** Asks the group to end, and makes it: some tools take note of a signal and go on. */
function end(signal) {
  signalGroup(signal);
  setTimeout(signalGroup, PATIENCE_MS, 'SIGKILL').unref();
}

child.once('error', (error) => {
  process.stderr.write(`${command} cannot be run: ${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  signalGroup('SIGTERM'); // what it left running
  process.exit(code ?? 128 + constants.signals[signal]);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
process.on('disconnect', () => end('SIGTERM'));
