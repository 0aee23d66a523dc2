import { commandLine } from './command-line.ts';

process.exit(
  await commandLine(process.argv.slice(2), {
    env: process.env,
    input: process.stdin,
    print: (text) => new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve())),
    say: (line) => process.stderr.write(`${line}\n`),
  }),
);
