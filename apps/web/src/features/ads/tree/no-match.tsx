import { Button } from '../../../shared/controls/button.tsx';
import { formatCount } from '../../../shared/format/numbers.ts';
import { Empty } from '../../../shared/states/states.tsx';
import type { CampaignsChange, CampaignsSearch } from './tree-search.ts';

interface NoMatchProps {
  search: CampaignsSearch;
  /** Campaigns without any filter; null while not known. */
  campaignCount: number | null;
  onChange: (change: CampaignsChange) => void;
}

/** Says which filters leave nothing, and takes them away. */
export function NoMatch({ search, campaignCount, onChange }: NoMatchProps) {
  const conditions = [
    search.name && `a name that contains “${search.name}”`,
    search.state && `the state ${search.state.join(' or ')}`,
    search.targeting && `${search.targeting === 'auto' ? 'automatic' : 'manual'} targeting`,
  ].filter(Boolean);
  return (
    <Empty
      icon="filter"
      title={`No campaign has ${conditions.join(' and ')}`}
      action={
        <Button size="small" onPress={() => onChange({ name: undefined, state: undefined, targeting: undefined })}>
          {conditions.length > 1 ? `Remove ${conditions.length} filters` : 'Remove the filter'}
        </Button>
      }
    >
      {campaignCount === null
        ? null
        : `${formatCount(campaignCount)} campaigns match without ${conditions.length > 1 ? 'them' : 'it'}.`}
    </Empty>
  );
}
