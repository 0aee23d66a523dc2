import { parseArgs } from 'node:util';
import { BadArgumentError, type Command, type OptionValues } from './command.ts';

/** What somebody typed: a command to run, or help to show. */
export type Typed =
  | { kind: 'run'; command: Command; options: OptionValues; positionals: string[] }
  | { kind: 'help'; command: Command | null };

/**
 * Finds the command and reads its options. `--json` is taken out before, because it belongs to every command.
 * @throws BadArgumentError
 */
export function parseCommand(args: readonly string[], commands: readonly Command[]): Typed {
  const command = commands.find((it) => it.name.split(' ').every((word, index) => args[index] === word));
  if (!command) {
    if (args.length === 0 || args.some((it) => it === '--help' || it === '-h' || it === 'help')) {
      return { kind: 'help', command: null };
    }
    throw new BadArgumentError(`There is no command ${args.slice(0, 2).join(' ')}. See --help.`);
  }
  const { values, positionals } = parseOptions(command, args.slice(command.name.split(' ').length));
  if (values.help) return { kind: 'help', command };
  const { least, most } = command.positionals ?? { least: 0, most: 0 };
  if (positionals.length < least) throw new BadArgumentError(`Something is missing: ${command.name} ${command.usage}`);
  if (positionals.length > most)
    throw new BadArgumentError(`${positionals[most]} is one argument too many. See --help.`);
  return { kind: 'run', command, options: values, positionals };
}

function parseOptions(command: Command, args: string[]): { values: OptionValues; positionals: string[] } {
  try {
    return parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    if (error instanceof TypeError) throw new BadArgumentError(`${error.message.split('. ')[0]}. See --help.`);
    throw error;
  }
}
