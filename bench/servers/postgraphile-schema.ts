import type { PgSelectSingleStep, PgSelectStep } from 'postgraphile/@dataplan/pg';
import { TYPES } from 'postgraphile/@dataplan/pg';
import type { FieldArgs } from 'postgraphile/grafast';
import { extendSchema, gql } from 'postgraphile/utils';

/**
 * `metrics(from, to)` on the three levels of the tree: one row of `bench.figures`, whose body PostgreSQL inlines. Grafast reads
 * it for all rows of a level at once.
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
