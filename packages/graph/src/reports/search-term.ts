import type { DayRange } from '@sellergraph/db/measures/figures';
import { bySpend, type SearchTermRow, searchTermSource } from '@sellergraph/db/reports/queries/search-terms';
import { KeywordType } from '../ads/keyword.ts';
import { ProductTargetingType } from '../ads/product-targeting.ts';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ArgBuilder, type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { readConnections } from '../list-field.ts';
import { checkedRange, DateRange } from '../measures/date-range.ts';
import type { MeasuredEntity } from '../measures/measured-entity.ts';
import { Metrics, MetricsType } from '../measures/metrics.ts';

interface SearchTerm {
  readonly term: string;
  readonly metrics: Metrics;
}

const SearchTermType = builder.objectRef<SearchTerm>('SearchTerm').implement({
  description:
    'A term that shoppers typed and a target matched, over a range. No id: it is a figure, not an entity. From the daily ' +
    'rows of the search term report.',
  fields: (t) => ({
    term: t.exposeString('term', {
      description: 'What was typed, or the ASIN whose page showed the ad; * where no query was recorded.',
    }),
    metrics: t.expose('metrics', { type: MetricsType, description: 'Its figures over the range.' }),
  }),
});

const SearchTermConnection = connectionType(SearchTermType, 'SearchTerm', 'search terms');

interface SearchTermArgs extends ConnectionArgs {
  readonly range: DayRange;
}

const resolveSearchTerms = batchField(
  ['Keyword', 'ProductTargeting'],
  'searchTerms',
  (targets: readonly MeasuredEntity[], args: SearchTermArgs, context, below) => {
    const range = checkedRange(args.range);
    return readConnections(
      targets,
      { column: 't.target_id' },
      {
        nodeType: 'SearchTerm',
        source: searchTermSource(range),
        args,
        ordered: { order: bySpend(range) },
        node: (row: SearchTermRow, target: MeasuredEntity): SearchTerm => ({
          term: row.id,
          metrics: new Metrics(range, target.currency, row, null),
        }),
      },
      context,
      below,
    );
  },
);

const options = (arg: ArgBuilder) =>
  ({
    type: SearchTermConnection,
    description: 'The search terms that it matched, most expensive first.',
    complexity: connectionCost,
    args: {
      range: arg({ type: DateRange, required: true, description: 'The days.' }),
      ...connectionArgs(arg),
    },
    resolve: resolveSearchTerms,
  }) as const;

builder.objectField(KeywordType, 'searchTerms', (t) => t.field(options(t.arg)));
builder.objectField(ProductTargetingType, 'searchTerms', (t) => t.field(options(t.arg)));
