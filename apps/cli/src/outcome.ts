import { DomainError, InvalidInputError } from '@sellergraph/core/errors';

/** How a program is told that a command was not done. */
export interface Failure {
  exitCode: 1 | 2;
  json: { code: string; message: string; option?: string };
}

/** Members of what services take, and the options that give them. */
const optionOf: Readonly<Record<string, string>> = { amazonSellerId: 'seller-id', brands: 'brand' };

/** Expected failures are refusals with words of their own; everything else broke. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof DomainError)) {
    return { exitCode: 2, json: { code: 'INTERNAL', message: `Something broke: ${plain(error)}` } };
  }
  const code = error.code === 'INVALID_INPUT' ? 'BAD_ARGUMENT' : error.code;
  const field = error instanceof InvalidInputError ? error.field : null;
  const option = field === null ? {} : { option: optionOf[field] ?? field };
  return { exitCode: 1, json: { code, message: error.message, ...option } };
}

/** A statement's failure carries its parameters in the message, so its cause is told instead. */
function plain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (Reflect.has(error, 'params') && error.cause) return plain(error.cause);
  const code: unknown = Reflect.get(error, 'code');
  return error.message || (typeof code === 'string' ? code : error.name);
}
