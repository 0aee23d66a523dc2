import type { Compare, DateRange, Grain } from '../../../gql/graphql.ts';

/** What the panel of an entity is asked with. */
export interface PanelVariables {
  readonly id: string;
  readonly range: DateRange;
  readonly compare: Compare | null;
  /** Days of the period compared with; those of the range itself when there is none. */
  readonly previousRange: DateRange;
  readonly withPrevious: boolean;
  readonly grain: Grain;
}
