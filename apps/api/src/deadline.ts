import { DomainError } from '@sellergraph/core/errors';

/** From a request's arrival to its answer. Longer than any statement may take, so that the database gives up first. */
export const REQUEST_DEADLINE_MS = 20_000;

/** The request took too long and was given up. */
export class DeadlineExceededError extends DomainError {
  constructor() {
    super(
      'DEADLINE_EXCEEDED',
      'This took longer than 20 seconds and was given up. Ask for less at once, or try again.',
    );
  }
}

/**
 * The result of work that must be done `within` milliseconds. The work itself is not stopped: what it uses must end it.
 * @throws DeadlineExceededError
 */
export async function withDeadline<Result>(work: Promise<Result>, within: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceededError()), Math.max(0, within));
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
    // Its failure after the deadline is nobody's any more.
    work.catch(() => {});
  }
}
