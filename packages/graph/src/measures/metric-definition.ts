import { type Metric, metrics } from '@sellergraph/core/metrics';
import { builder } from '../builder.ts';

const MetricUnit = builder.enumType('MetricUnit', {
  description: 'What a figure is counted in.',
  values: {
    COUNT: { value: 'count', description: 'A whole number.' },
    MONEY: { value: 'money', description: "Money in the seller's currency." },
    RATIO: { value: 'ratio', description: 'A fraction, shown in per cent.' },
    MULTIPLE: { value: 'multiple', description: 'A plain number, such as 3.2 times.' },
  } as const,
});

const GoodDirection = builder.enumType('GoodDirection', {
  description: 'What a growing value means.',
  values: {
    UP: { value: 'up', description: 'More is better.' },
    DOWN: { value: 'down', description: 'Less is better.' },
  } as const,
});

const MetricDefinition = builder.objectRef<Metric>('MetricDefinition').implement({
  description: 'What one metric is.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name in the graph, in columns and exports.' }),
    label: t.exposeString('label', { description: 'Its name for people.' }),
    unit: t.expose('unit', { type: MetricUnit, description: 'What it is counted in.' }),
    formula: t.exposeString('formula', { description: 'How it is made: sums, or a sum divided by a sum.' }),
    description: t.exposeString('description', { description: 'What it means.' }),
    goodDirection: t.expose('goodDirection', {
      type: GoodDirection,
      nullable: true,
      description: 'What a growing value means; null when it is neither good nor bad.',
    }),
  }),
});

builder.queryField('metricDictionary', (t) =>
  t.field({
    type: [MetricDefinition],
    description: 'The dictionary of metrics: label, unit, formula, good direction.',
    authScopes: { permission: 'agency:view' },
    complexity: { field: 1, multiplier: 12 },
    resolve: () => Object.values(metrics),
  }),
);
