import { openDatabase } from '@sellergraph/db/database';
import { migrate } from '@sellergraph/db/migrate';
import { holdDatabase } from '@sellergraph/pg/hold-database';
import type { CommandResult, Connected, Input } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';
import { failureOf } from './outcome.ts';
import { parseCommand, type Typed } from './parse-command.ts';

/** What the command line has to do with the world. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  input: Input;
  /** To standard output: the result and nothing else. Done when it is written, also into a pipe. */
  print: (text: string) => Promise<void>;
  /** To standard error: progress, and what went wrong. */
  say: (line: string) => void;
}

/** Runs one command and tells its exit code: 0 done, 1 refused, 2 broken. */
export async function commandLine(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, say } = surroundings;
  const asJson = args.includes('--json');
  try {
    const typed = parseCommand(
      args.filter((it) => it !== '--json'),
      commands,
    );
    if (typed.kind === 'help') {
      const text = help(typed.command, commands);
      await print(asJson ? JSON.stringify({ help: text }) : text);
      return 0;
    }
    const result = await run(typed, surroundings);
    await print(asJson ? JSON.stringify(result.json) : result.text);
    return result.refused ? 1 : 0;
  } catch (error) {
    const { exitCode, json } = failureOf(error);
    if (asJson) await print(JSON.stringify(json));
    else say(json.message);
    return exitCode;
  }
}

async function run(
  { command, options, positionals }: Extract<Typed, { kind: 'run' }>,
  { env, input, say }: Surroundings,
): Promise<CommandResult> {
  await using cleanUp = new AsyncDisposableStack();
  const connect = async (): Promise<Connected> => {
    const { url, release } = await holdDatabase(env, say);
    cleanUp.defer(release);
    await migrate(url);
    const database = openDatabase(url, { applicationName: 'sellergraph command line', readers: 2 });
    cleanUp.defer(() => database.close());
    return { database, url };
  };
  return await command.run({ connect, options, positionals, input, say });
}
