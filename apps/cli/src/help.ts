import type { Command } from './command.ts';

const program = 'npm run --silent sellergraph --';

/** Help for one command, or the list of them all. */
export function help(command: Command | null, commands: readonly Command[]): string {
  if (command) {
    return [`${program} ${command.name} ${command.usage}`, '', command.summary, '', command.help, ...common].join('\n');
  }
  const width = Math.max(...commands.map((it) => it.name.length));
  return [
    `${program} COMMAND [OPTION…]`,
    '',
    ...commands.map((it) => `  ${it.name.padEnd(width)}  ${it.summary}`),
    '',
    'Every command: --help for its options, --json for one JSON object on standard output.',
    'Exit code: 0 done, 1 refused (with a code and a message), 2 something broke.',
  ].join('\n');
}

const common = [
  '  --json                 one JSON object on standard output and nothing else',
  '  --help                 this text',
];
