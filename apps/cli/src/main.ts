import { openDatabase } from '@sellergraph/db/database';
import { migrate } from '@sellergraph/db/migrate';
import { holdDatabase } from '@sellergraph/pg/hold-database';
import type { CommandResult, Connected } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';
import { failureOf } from './outcome.ts';
import { parseCommand, type Typed } from './parse-command.ts';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Standard output holds the result alone. Ends when it is written, also into a pipe. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}

async function run(typed: Extract<Typed, { kind: 'run' }>): Promise<CommandResult> {
  await using cleanUp = new AsyncDisposableStack();
  const connect = async (): Promise<Connected> => {
    const { url, release } = await holdDatabase(process.env, say);
    cleanUp.defer(release);
    await migrate(url);
    const database = openDatabase(url, { applicationName: 'sellergraph command line', readers: 2 });
    cleanUp.defer(() => database.close());
    return { database, url };
  };
  const { command, options, positionals } = typed;
  return await command.run({ connect, options, positionals, say });
}

async function main(): Promise<number> {
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
    const result = await run(typed);
    await print(asJson ? JSON.stringify(result.json) : result.text);
    return result.refused ? 1 : 0;
  } catch (error) {
    const { exitCode, json } = failureOf(error);
    if (asJson) await print(JSON.stringify(json));
    else say(json.message);
    return exitCode;
  }
}

process.exit(await main());
