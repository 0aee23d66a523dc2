import { InvalidInputError } from '@sellergraph/core/errors';

/**
 * A name as people give one: trimmed, on one line, 1 to `longest` characters.
 * @throws InvalidInputError
 */
export function requireName(text: string, field: string, longest = 200): string {
  const name = text.normalize('NFC').trim();
  if (name === '') throw new InvalidInputError('Give a name.', field);
  if ([...name].length > longest) throw new InvalidInputError(`The name is longer than ${longest} characters.`, field);
  if (/[\p{Cc}\p{Cs}]/u.test(name))
    throw new InvalidInputError('The name has a character that cannot be shown.', field);
  return name;
}
