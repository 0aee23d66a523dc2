import type { Branch, BranchState } from './branch.ts';
import { adGroupsBranch, campaignsBranch, looseBranch, portfoliosBranch, sellersBranch } from './campaign-branches.ts';
import { adsBranch, keywordsBranch, searchTermsBranch, targetsBranch } from './target-branches.ts';
import { type EntityNode, isExpandable, type PlacedNode } from './tree-node.ts';
import type { TreeQuestion } from './tree-question.ts';

export interface BuiltTree {
  readonly rows: readonly PlacedNode[];
  /** The branches whose rows are shown, in order. */
  readonly wanted: readonly Branch[];
  /** Rows of the whole result as far as it is open: those on later pages count too. */
  readonly rowCount: number;
}

type StateOf = (key: string) => BranchState;

const SKELETONS = ['first', 'second', 'third'] as const;

/** Puts the open branches into one list of rows, and says which branches it needs. */
export function buildTree(
  sellerId: string | null,
  question: TreeQuestion,
  open: ReadonlySet<string>,
  stateOf: StateOf,
): BuiltTree {
  const rows: PlacedNode[] = [];
  const wanted: Branch[] = [];
  let unseen = 0;

  const place = (branches: readonly Branch[], depth: number, parentKey: string | null, parentIsStale: boolean) => {
    for (const branch of branches) {
      wanted.push(branch);
      const state = stateOf(branch.key);
      const isStale = parentIsStale || state.isStale;
      const note = (row: 'loading' | 'more' | 'empty' | 'failed', key: string, text: string) =>
        rows.push({
          node: { row, key: `${branch.key}.${key}`, text, branch: branch.key },
          depth,
          parentKey,
          isOpen: false,
          isStale: false,
        });
      for (const node of state.nodes) {
        const isOpen = isExpandable(node) && open.has(node.key);
        rows.push({ node, depth, parentKey, isOpen, isStale });
        if (isOpen) place(childrenOf(node, question, stateOf), depth + 1, node.key, isStale);
      }
      if (state.status === 'loading' && branch.saysEmpty) for (const key of SKELETONS) note('loading', key, '');
      if (state.status === 'failed') note('failed', 'failed', `The ${branch.noun} did not arrive`);
      if (state.status === 'ready' && state.nodes.length === 0 && branch.saysEmpty) {
        note('empty', 'empty', `No ${branch.noun}`);
      }
      if (state.hasMore && state.totalCount !== null) {
        unseen += state.totalCount - state.nodes.length;
        note('more', 'more', `${state.totalCount - state.nodes.length} more ${branch.noun}`);
      }
    }
  };

  place(sellerId === null ? [sellersBranch(question)] : branchesOfSeller(sellerId, question, stateOf), 0, null, false);
  const entities = rows.filter((row) => row.node.row === 'entity').length;
  return { rows, wanted, rowCount: entities + unseen };
}

/** Portfolios and what is in none; campaigns at once when they are filtered, when asked for, or without portfolios. */
function branchesOfSeller(sellerId: string, question: TreeQuestion, stateOf: StateOf): Branch[] {
  const all = campaignsBranch(`${sellerId}.campaigns`, sellerId, question.filter, question);
  if (question.filter || question.flat) return [all];
  const portfolios = portfoliosBranch(sellerId, question);
  const { status, totalCount } = stateOf(portfolios.key);
  if (status === 'ready' && totalCount === 0) return [portfolios, all];
  return [{ ...portfolios, saysEmpty: status === 'loading' }, looseBranch(sellerId, question)];
}

function childrenOf(node: EntityNode, question: TreeQuestion, stateOf: StateOf): Branch[] {
  const { kind, sellerId, id } = node;
  if (kind === 'seller') return branchesOfSeller(sellerId, question, stateOf);
  if (kind === 'loose')
    return [campaignsBranch(`${node.key}.campaigns`, sellerId, { withoutPortfolio: true }, question)];
  if (id === null) return [];
  const parent = { ...node, id };
  switch (kind) {
    case 'portfolio':
      return [campaignsBranch(`${id}.campaigns`, sellerId, { portfolioId: id }, question)];
    case 'campaign':
      return [adGroupsBranch(parent, question)];
    case 'adGroup': {
      const parts = [keywordsBranch(parent, question), targetsBranch(parent, question), adsBranch(parent, question)];
      // Three empty lists say so once; while the first is on its way it holds the place.
      const isEmpty = parts.every((part) => {
        const state = stateOf(part.key);
        return state.status === 'ready' && state.nodes.length === 0;
      });
      const isLoading = parts.every((part) => stateOf(part.key).status === 'loading');
      return parts.map((part, index) => ({
        ...part,
        noun: isEmpty ? 'keywords, targets or ads' : part.noun,
        saysEmpty: index === 0 && (isEmpty || isLoading),
      }));
    }
    case 'keyword':
    case 'target':
      return [searchTermsBranch(parent, question)];
    default:
      return [];
  }
}
