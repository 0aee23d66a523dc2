import type { Parameter } from './read-transaction.ts';

/** SQL types that a parameter is read as. */
export type ParameterType =
  | 'uuid'
  | 'uuid[]'
  | 'text'
  | 'text[]'
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'numeric'
  | 'date'
  | 'boolean';

/** The values of a statement, collected while its text is put together. Values never become text of a statement. */
export class Parameters {
  readonly values: Parameter[] = [];

  /** Adds a value and answers its placeholder, such as `$3::date`. */
  add(value: Parameter, type: ParameterType): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
