import { definedOnly, type SearchRecord, textParam, wordParam } from '../../shared/search-params.ts';

/** The view of the uploads page, as its address holds it. */
export interface UploadsSearch {
  view?: 'rejected' | undefined;
  /** The upload whose panel is open. */
  upload?: string | undefined;
}

/** Reads the view from an address; what is not valid counts as absent. */
export function parseUploadsSearch(search: SearchRecord): UploadsSearch {
  return definedOnly({ view: wordParam(search.view, ['rejected']), upload: textParam(search.upload) });
}
