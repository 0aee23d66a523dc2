import type { UploadState } from '../../gql/graphql.ts';
import { definedOnly, type SearchRecord, textParam, wordParam } from '../../shared/search-params.ts';
import { filterStates } from './upload-words.ts';

/** The view of the uploads page, as its address holds it. */
export interface UploadsSearch {
  view?: 'rejected' | undefined;
  /** The upload whose panel is open. */
  upload?: string | undefined;
  /** Only uploads in this state. */
  state?: UploadState | undefined;
}

/** Reads the view from an address; what is not valid counts as absent. */
export function parseUploadsSearch(search: SearchRecord): UploadsSearch {
  return definedOnly({
    view: wordParam(search.view, ['rejected']),
    upload: textParam(search.upload),
    state: wordParam(search.state, filterStates),
  });
}
