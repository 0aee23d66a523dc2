import type { PgSelectSingleStep, PgSelectStep } from 'postgraphile/@dataplan/pg';
import { TYPES } from 'postgraphile/@dataplan/pg';
import type { FieldArgs } from 'postgraphile/grafast';
import { extendSchema, gql } from 'postgraphile/utils';

/**
 * `metrics(from, to)` on the three levels of the tree: one row of `bench.figures`, which PostGraphile joins LATERAL into
 * the statement of the whole document and PostgreSQL inlines. As a computed column that takes the row it is slower.
 */
export const figuresPlugin = extendSchema((build) => {
  const figures = build.pgResources.bench_figures;
  if (!figures) throw new Error('bench.figures is not there');
  const metrics = ($row: PgSelectSingleStep, args: FieldArgs) =>
    (
      figures.execute([
        { step: $row.get('id') },
        { step: args.getRaw('from'), pgCodec: TYPES.date },
        { step: args.getRaw('to'), pgCodec: TYPES.date },
      ]) as PgSelectStep
    ).single();
  const field = { metrics };
  return {
    typeDefs: gql`
      extend type SpCampaign {
        metrics(from: Date!, to: Date!): BenchMetric
      }
      extend type SpAdGroup {
        metrics(from: Date!, to: Date!): BenchMetric
      }
      extend type SpKeyword {
        metrics(from: Date!, to: Date!): BenchMetric
      }
    `,
    objects: { SpCampaign: { plans: field }, SpAdGroup: { plans: field }, SpKeyword: { plans: field } },
  };
});
