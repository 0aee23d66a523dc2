import type { Readable } from 'node:stream';
import type { ParseArgsOptionsConfig } from 'node:util';
import { InvalidInputError } from '@sellergraph/core/errors';
import type { Database } from '@sellergraph/db/database';

/** Values of a command's options by their names without the hyphens. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Standard input, or what stands for it; with a file descriptor it is only read when something is piped into it. */
export type Input = Readable & { fd?: number };

/** The database, and the owner's way to it. */
export interface Connected {
  database: Database;
  url: string;
}

/** What a command works with. */
export interface CommandContext {
  /** The database, once it is needed: what is wrong with the arguments is said before one is started. */
  connect: () => Promise<Connected>;
  options: OptionValues;
  /** Arguments without a name: files, an id. */
  positionals: readonly string[];
  /** Standard input: a password may come from it. */
  input: Input;
  /** A line for whoever waits; goes to standard error. */
  say: (line: string) => void;
}

/** What a command has to say: to a program, and to a person. */
export interface CommandResult {
  json: object;
  text: string;
  /** Set when part of the work was refused: the exit code is 1 although something was done. */
  refused?: boolean;
}

/** One command. */
export interface Command {
  /** As it is typed: `agency create`. */
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What is typed after the name. */
  usage: string;
  /** The options, one a line, for people. */
  help: string;
  options: ParseArgsOptionsConfig;
  /** How many arguments without a name it takes. */
  positionals?: { least: number; most: number };
  run(context: CommandContext): Promise<CommandResult>;
}

/** Something on the command line is missing or wrong. */
export class BadArgumentError extends InvalidInputError {
  constructor(message: string, option: string | null = null) {
    super(message, option, 'BAD_ARGUMENT');
  }
}

/**
 * The value of an option that must be there.
 * @throws BadArgumentError
 */
export function requireOption(options: OptionValues, name: string): string {
  const value = optionalOption(options, name);
  if (value === undefined) throw new BadArgumentError(`--${name} is missing.`, name);
  return value;
}

/** The value of an option that may be left out. */
export function optionalOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  if (value === '') throw new BadArgumentError(`--${name} is empty.`, name);
  return typeof value === 'string' ? value : undefined;
}

/** All values of an option that may be given several times. */
export function repeatedOption(options: OptionValues, name: string): string[] {
  const values = options[name];
  return Array.isArray(values) ? values.filter((it) => typeof it === 'string') : [];
}
