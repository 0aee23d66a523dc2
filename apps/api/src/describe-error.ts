/** What the log keeps of an error. */
export interface DescribedError {
  type: string;
  message: string;
  code?: string;
  /** Where it was thrown: frames alone, since the first lines of a stack repeat the message. */
  frames?: string[];
  cause?: DescribedError;
}

/**
 * An error for the log, without what people wrote: a failed statement's message carries its parameters, and PostgreSQL's
 * detail names the values of a row, so of both only the code and the cause are kept.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const code: unknown = Reflect.get(error, 'code');
  const ofStatement = Reflect.has(error, 'query') && Reflect.has(error, 'params');
  return {
    type: error.name,
    message: ofStatement ? 'a statement failed' : error.message,
    ...(typeof code === 'string' ? { code } : {}),
    frames: (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
    ...(error.cause !== undefined && depth < 4 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
