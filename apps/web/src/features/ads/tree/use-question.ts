import { useMemo } from 'react';
import type { CampaignFilter } from '../../../gql/graphql.ts';
import { useMediaQuery } from '../../../shared/use-media-query.ts';
import { useView } from '../../catalog/view.ts';
import { columnsOf, type TreeColumn } from './columns.ts';
import { parseSort } from './ordering.ts';
import { stateOf, type TreeQuestion } from './tree-question.ts';
import type { CampaignsSearch } from './tree-search.ts';

/** What the address asks the tree for, and the columns that fit the window. Both stay the same while the address does. */
export function useQuestion(search: CampaignsSearch): { question: TreeQuestion; columns: readonly TreeColumn[] } {
  const { range, compare } = useView();
  // The narrow layout has no room for shapes beside figures.
  const isWide = useMediaQuery('(min-width: 1101px)');
  const { columns: chosen, sort, state, targeting, name, shape } = search;
  const columns = useMemo(
    () => columnsOf(chosen).filter((column) => isWide || column.kind !== 'spark'),
    [chosen, isWide],
  );
  const sparklines = columns.some((column) => column.kind === 'spark');
  const question = useMemo<TreeQuestion>(
    () => ({
      variables: { range, compare, sparklines },
      sort: parseSort(sort),
      filter: filterOf({ ...(state && { state }), ...(targeting && { targeting }), ...(name && { name }) }),
      flat: shape === 'flat',
    }),
    [range, compare, sparklines, sort, state, targeting, name, shape],
  );
  return { question, columns };
}

function filterOf({
  state,
  targeting,
  name,
}: Pick<CampaignsSearch, 'state' | 'targeting' | 'name'>): CampaignFilter | null {
  if (!state && !targeting && !name) return null;
  return {
    ...(state && { state: { in: state.map((word) => stateOf[word]) } }),
    ...(targeting && { targetingType: targeting === 'auto' ? 'AUTO' : 'MANUAL' }),
    ...(name && { name: { contains: name } }),
  };
}
