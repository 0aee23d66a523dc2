import { readFileSync } from 'node:fs';
import { uuidToRefId } from '@sellergraph/core/ref-id';
import { requestBytes } from '../load/connection.ts';
import type { Contender, ServerName } from '../servers/contenders.ts';

/** What the requests of a run are about. */
export interface Subject {
  readonly agencyId: string;
  /** The 30 days that end with the last day. */
  readonly from: string;
  readonly to: string;
  /** Keywords to look up, one a request. */
  readonly keywordIds: readonly string[];
  /** Sellergraph's cursor of the 500th campaign. */
  readonly after: string;
}

/** One way in which a server answers a workload. */
export interface Variant {
  readonly server: ServerName;
  /** How the tables name it. */
  readonly name: string;
  /** Requests to be sent in turn. */
  readonly requests: (contender: Contender, subject: Subject) => Buffer[];
}

export interface Workload {
  readonly name: string;
  readonly what: string;
  readonly variants: readonly Variant[];
}

type Variables = (subject: Subject) => object[];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function raw(name: string, file: string, parameters: (subject: Subject) => string[][]): Variant {
  return {
    server: 'raw',
    name,
    requests: ({ headers }, subject) =>
      parameters(subject).map((it) => requestBytes(`/${file}`, { parameters: it }, headers)),
  };
}

function graphql(server: 'postgraphile' | 'sellergraph', file: string, variables: Variables): Variant {
  const query = read(`./${server}/${file}.graphql`);
  return {
    server,
    name: server === 'postgraphile' ? 'PostGraphile' : 'Sellergraph',
    requests: ({ headers }, subject) =>
      variables(subject).map((it) => requestBytes('/graphql', { query, variables: it }, headers)),
  };
}

const days = ({ from, to }: Subject) => [[from, to]];
const fromTo: Variables = ({ from, to }) => [{ from, to }];
const range: Variables = ({ from, to }) => [{ range: { from, to } }];

export const workloads: readonly Workload[] = [
  {
    name: 'W1',
    what: 'tree drill: 50 campaigns × 10 ad groups × 5 keywords, 30-day figures at each level',
    variants: [
      raw('raw', 'w1', days),
      raw('raw, glued text', 'w1-text', days),
      graphql('postgraphile', 'w1', fromTo),
      graphql('sellergraph', 'w1', range),
    ],
  },
  {
    name: 'W2',
    what: 'campaigns of the agency by spend descending, first 50, 30-day figures',
    variants: [
      raw('raw', 'w2', days),
      raw('raw, kept windows', 'w2-windows', days),
      graphql('postgraphile', 'w2', fromTo),
      graphql('sellergraph', 'w2', range),
    ],
  },
  {
    name: 'W4',
    what: 'flat list of 1,000 campaigns × 12 fields',
    variants: [
      raw('raw', 'w4', () => [[]]),
      raw('raw, glued text', 'w4-text', () => [[]]),
      graphql('postgraphile', 'w4', () => [{}]),
      graphql('sellergraph', 'w4', ({ after }) => [{ after }]),
    ],
  },
  {
    name: 'W5',
    what: 'one keyword by its id',
    variants: [
      raw('raw', 'w5', ({ keywordIds }) => keywordIds.map((id) => [id])),
      graphql('postgraphile', 'w5', ({ agencyId, keywordIds }) => keywordIds.map((id) => ({ agencyId, id }))),
      graphql('sellergraph', 'w5', ({ keywordIds }) => keywordIds.map((id) => ({ id: `keyword_${uuidToRefId(id)}` }))),
    ],
  },
];
