import { Connection } from '../load/connection.ts';
import type { Contender } from '../servers/contenders.ts';
import { comparable } from '../workloads/comparable.ts';
import type { Subject, Variant } from '../workloads/workloads.ts';

/** A variant with the server that runs and the requests to send to it. */
export interface Runner {
  readonly variant: Variant;
  readonly contender: Contender;
  readonly requests: readonly Buffer[];
  /** Bytes of the first answer's body. */
  readonly bytes: number;
}

/**
 * Asks every variant of a workload once.
 * @throws Error when two of them give different numbers
 */
export async function askOnce(
  variants: readonly Variant[],
  contenders: readonly Contender[],
  subject: Subject,
): Promise<Runner[]> {
  const runners: Runner[] = [];
  let expected: { name: string; answer: string } | undefined;
  for (const variant of variants) {
    const contender = contenders.find(({ name }) => name === variant.server);
    if (!contender) continue;
    const requests = variant.requests(contender, subject);
    const body = await bodyOf(contender, requests[0]);
    const answer = comparable(variant.server, body);
    expected ??= { name: variant.name, answer };
    if (answer !== expected.answer) throw new Error(difference(expected, { name: variant.name, answer }));
    runners.push({ variant, contender, requests, bytes: body.length });
  }
  return runners;
}

async function bodyOf({ port }: Contender, request: Buffer | undefined): Promise<Buffer> {
  if (!request) throw new Error('nothing to ask');
  const connection = new Connection(port);
  try {
    const { status, body } = await connection.send(request);
    if (status !== 200) throw new Error(`answered ${status}: ${body.toString('utf8', 0, 500)}`);
    return body;
  } finally {
    connection.close();
  }
}

function difference(one: { name: string; answer: string }, other: { name: string; answer: string }): string {
  let at = 0;
  while (one.answer[at] === other.answer[at]) at++;
  const part = ({ name, answer }: typeof one) => `${name}: …${answer.slice(Math.max(0, at - 120), at + 80)}…`;
  return `The answers differ.\n${part(one)}\n${part(other)}`;
}
