import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the system says of a live process. */
interface Seen {
  /** When it started, in a unit of the platform's. */
  start: number;
  /** Its command line. */
  command: string;
}

/** What `ps` said, and when. Where there is no /proc. */
const told = new Map<number, Seen & { at: number }>();
const TOLD_FOR_MS = 10_000;

/** The identity `PID-START` of a live process, not shared with a later one of the same number; else undefined. */
export function processIdentity(pid: number): string | undefined {
  const seen = look(pid);
  return seen && `${pid}-${seen.start}`;
}

/** This process. */
export const ownIdentity: string = processIdentity(process.pid) ?? `${process.pid}-0`;

/** Whether that very process still lives. */
export function isAlive(identity: string): boolean {
  return identity === ownIdentity || processIdentity(pidOf(identity)) === identity;
}

export const pidOf = (identity: string): number => Number.parseInt(identity, 10);

/**
 * Whether this process is a live server of the data directory. A signal's answer is not enough: where process 1
 * reaps nobody a killed server stays a zombie for ever, and its number may have gone to another process.
 * PostgreSQL itself is fooled by both and refuses to start.
 */
export function isServerOf(pid: number, data: string): boolean {
  return look(pid)?.command.includes(` -D ${data} `) ?? false;
}

/** Sends a signal; a process that has just ended needs none. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Undefined when no process has that number, or only a zombie. */
function look(pid: number): Seen | undefined {
  if (!(pid > 0)) return undefined;
  return process.platform === 'linux' ? lookInProc(pid) : lookWithPs(pid);
}

function lookInProc(pid: number): Seen | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command's name in parentheses and may hold anything; the third is the state, the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (/[ZXx]/.test(fields[0] ?? 'X')) return undefined;
    return { start: Number(fields[19]), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

/** Asks `ps`, at most every ten seconds for a process that goes on answering signals: it costs a process itself. */
function lookWithPs(pid: number): Seen | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) {
      told.delete(pid);
      return undefined;
    }
  }
  const known = told.get(pid);
  if (known && performance.now() - known.at < TOLD_FOR_MS) return known;
  told.delete(pid);
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'stat=,lstart=,args=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [, state, start, command] = /^\s*(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
  if (!state || !start || state.startsWith('Z')) return undefined;
  const seen = { start: Date.parse(start) / 1000, command: `${command} `, at: performance.now() };
  told.set(pid, seen);
  return seen;
}
