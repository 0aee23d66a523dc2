import { bringUp, type Plan, type Running, underLock } from './bring-up.ts';
import type { Postmaster } from './postmaster.ts';
import { isServerOf } from './process-identity.ts';
import { watchdogOf } from './watch.ts';

const POLL_MS = 500;
const RETRY_MS = 5000;

/** Starts the server, or its watchdog, again when it was killed while in use; `again` is told the new server. */
export function supervise(
  plan: Plan,
  current: () => Postmaster,
  again: (running: Running) => void,
): { end(): Promise<void> } {
  const { place, log } = plan;
  let ended = false;
  let repair: Promise<void> | undefined;
  let notBefore = 0;
  const timer = setInterval(check, POLL_MS);
  timer.unref();

  function check(): void {
    if (repair || performance.now() < notBefore) return;
    const lost = !isServerOf(current().pid, place.data);
    if (!lost && watchdogOf(place.dir) !== undefined) return;
    repair = mend(lost).finally(() => {
      repair = undefined;
    });
  }

  async function mend(lost: boolean): Promise<void> {
    if (lost) log('PostgreSQL has ended unexpectedly and is started again');
    try {
      await underLock(plan, async () => {
        if (!ended) again(await bringUp({ ...plan, port: current().port }));
      });
    } catch (error) {
      notBefore = performance.now() + RETRY_MS;
      log(`PostgreSQL is not back yet: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  return {
    end: async () => {
      ended = true;
      clearInterval(timer);
      await repair;
    },
  };
}
