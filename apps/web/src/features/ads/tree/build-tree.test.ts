import { describe, expect, it } from 'vitest';
import type { BranchState } from './branch.ts';
import { buildTree } from './build-tree.ts';
import type { EntityKind, EntityNode } from './tree-node.ts';
import type { TreeQuestion } from './tree-question.ts';

const range = { from: '2026-10-21', to: '2026-11-19' };
const question: TreeQuestion = {
  variables: { range, compare: null, sparklines: false },
  sort: { column: 'spend', descending: true },
  filter: null,
  flat: false,
};

const node = (kind: EntityKind, id: string): EntityNode => ({
  row: 'entity',
  key: id,
  kind,
  level: null,
  id,
  name: id,
  detail: null,
  isCode: false,
  state: null,
  setting: null,
  currency: 'EUR',
  ref: null,
  variables: question.variables,
  figures: null,
  spend: null,
  sellerId: 's',
});

const loading: BranchState = {
  status: 'loading',
  nodes: [],
  totalCount: null,
  hasMore: false,
  isStale: false,
  error: null,
};
const ready = (nodes: EntityNode[], totalCount = nodes.length): BranchState => ({
  ...loading,
  status: 'ready',
  nodes,
  totalCount,
  hasMore: totalCount > nodes.length,
});

const build = (states: Record<string, BranchState>, open: string[] = [], asked = question) =>
  buildTree('s', asked, new Set(open), (key) => states[key] ?? loading);

describe('the tree of a seller', () => {
  it('holds the place of rows that are on their way', () => {
    expect(build({}).rows.map((row) => row.node.row)).toEqual(['loading', 'loading', 'loading']);
  });

  it('reads the children of open rows only', () => {
    const states = { 's.portfolios': ready([node('portfolio', 'p'), node('portfolio', 'q')]), 's.loose': ready([]) };
    expect(build(states).wanted.map((branch) => branch.key)).toEqual(['s.portfolios', 's.loose']);
    const { rows, wanted } = build(states, ['p']);
    expect(wanted.map((branch) => branch.key)).toEqual(['s.portfolios', 'p.campaigns', 's.loose']);
    expect(rows.map((row) => [row.node.key.split('.')[0], row.depth, row.parentKey])).toEqual([
      ['p', 0, null],
      ['p', 1, 'p'],
      ['p', 1, 'p'],
      ['p', 1, 'p'],
      ['q', 0, null],
    ]);
  });

  it('shows campaigns at once when there are no portfolios, when filtered and when asked to', () => {
    const keys = (states: Record<string, BranchState>, asked?: TreeQuestion) =>
      build(states, [], asked).wanted.map((branch) => branch.key);
    expect(keys({ 's.portfolios': ready([]) })).toEqual(['s.portfolios', 's.campaigns']);
    expect(keys({}, { ...question, flat: true })).toEqual(['s.campaigns']);
    expect(keys({}, { ...question, filter: { name: { contains: 'x' } } })).toEqual(['s.campaigns']);
  });

  it('counts the rows of later pages and says how many there are', () => {
    const { rows, rowCount } = build({ 's.portfolios': ready([node('portfolio', 'p')], 41), 's.loose': ready([]) });
    expect(rowCount).toBe(41);
    expect(rows.at(-1)?.node).toMatchObject({ row: 'more', text: '40 more portfolios' });
  });

  it('says once that an ad group is empty', () => {
    const { rows } = build(
      {
        's.campaigns': ready([node('adGroup', 'g')]),
        'g.keywords': ready([]),
        'g.targets': ready([]),
        'g.ads': ready([]),
      },
      ['g'],
      { ...question, flat: true },
    );
    expect(rows.slice(1).map((row) => 'text' in row.node && row.node.text)).toEqual(['No keywords, targets or ads']);
  });

  it('names what did not arrive', () => {
    const { rows } = build({ 's.portfolios': { ...loading, status: 'failed' }, 's.loose': ready([]) });
    expect(rows.map((row) => 'text' in row.node && row.node.text)).toEqual(['The portfolios did not arrive']);
  });
});
