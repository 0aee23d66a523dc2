import { definedOnly, listParam, type SearchRecord, textParam, wordParam } from '../../../shared/search-params.ts';

const states = ['enabled', 'paused', 'archived'] as const;
export type StateWord = (typeof states)[number];

/** The whole view of the campaigns page, as its address holds it. */
export interface CampaignsSearch {
  /** Rows that are expanded. */
  open?: string[] | undefined;
  /** A column to order siblings by, `-` before it for descending; `-spend` when absent. */
  sort?: string | undefined;
  state?: StateWord[] | undefined;
  targeting?: 'auto' | 'manual' | undefined;
  /** Part of a campaign's name. */
  name?: string | undefined;
  /** `flat`: campaigns without their portfolios. */
  shape?: 'flat' | undefined;
  columns?: string[] | undefined;
  /** The entity whose panel is open. */
  panel?: string | undefined;
  /** Series of the panel's chart that are hidden. */
  hide?: string[] | undefined;
  grain?: 'week' | undefined;
  chart?: 'table' | undefined;
}

/** A change of the address; undefined takes a value away. */
export type CampaignsChange = CampaignsSearch;

/** Reads the view from an address; what is not valid counts as absent. */
export function parseCampaignsSearch(search: SearchRecord): CampaignsSearch {
  const chosen = listParam(search.state)?.flatMap((it) => wordParam(it, states) ?? []);
  return definedOnly({
    open: listParam(search.open),
    sort: textParam(search.sort),
    state: chosen && chosen.length > 0 ? chosen : undefined,
    targeting: wordParam(search.targeting, ['auto', 'manual']),
    name: textParam(search.name),
    shape: wordParam(search.shape, ['flat']),
    columns: listParam(search.columns),
    panel: textParam(search.panel),
    hide: listParam(search.hide),
    grain: wordParam(search.grain, ['week']),
    chart: wordParam(search.chart, ['table']),
  });
}

/** Whether any filter narrows the campaigns. */
export function isFiltered(search: CampaignsSearch): boolean {
  return Boolean(search.state || search.targeting || search.name);
}
