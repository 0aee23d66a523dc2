import { InvalidInputError } from '@sellergraph/core/errors';
import type { Parameters } from '../parameters.ts';
import { textList } from '../read-transaction.ts';

/** Conditions on a text, all of which must hold. */
export interface TextFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  /** Case-blind; every character stands for itself. */
  readonly contains?: string | null | undefined;
}

/** Conditions on one of a closed set of values. */
export interface ChoiceFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
}

/** Conditions of a text filter. `lowered` is the lower-case form of the column. */
export function textConditions(
  column: string,
  lowered: string,
  filter: TextFilter | null | undefined,
  parameters: Parameters,
): string[] {
  const conditions = choiceConditions(column, filter, parameters);
  if (filter?.contains != null) {
    refuseNul(filter.contains);
    // lower() of the database, so that both sides are folded alike.
    conditions.push(`strpos(${lowered}, lower(${parameters.add(filter.contains, 'text')})) > 0`);
  }
  return conditions;
}

/** Conditions of a filter on a closed set. */
export function choiceConditions(
  column: string,
  filter: ChoiceFilter | null | undefined,
  parameters: Parameters,
): string[] {
  const conditions: string[] = [];
  for (const text of [filter?.eq, ...(filter?.in ?? [])]) refuseNul(text);
  if (filter?.eq != null) conditions.push(`${column} = ${parameters.add(filter.eq, 'text')}`);
  if (filter?.in != null) conditions.push(`${column} = ANY (${parameters.add(textList(filter.in), 'text[]')})`);
  return conditions;
}

function refuseNul(text: string | null | undefined): void {
  if (text?.includes('\0')) throw new InvalidInputError('A text to look for contains a null character.', 'where');
}
