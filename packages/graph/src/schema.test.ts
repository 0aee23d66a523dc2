import { readFileSync } from 'node:fs';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { sdl } from './print.ts';
import { schema } from './schema.ts';

test('the committed schema is the one that the code makes; `node packages/graph/src/print.ts` writes it', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(sdl());
});

test('every type, field, argument and value has a description', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !/^(__|(ID|Int|Float|String|Boolean)$)/.test(name),
  );
  expect(own.length).toBeGreaterThan(100);
  expect(own.flatMap(undescribed)).toEqual([]);
});

test('figures are described with their unit and formula', () => {
  const metrics = schema.getType('Metrics');
  const fields = isObjectType(metrics) ? metrics.getFields() : {};
  expect(fields.acos?.description).toBe(
    'Advertising cost of sales. Unit: a fraction, 0.25 for 25 %. Formula: Σ spend ÷ Σ sales. null: no data or a divisor of 0.',
  );
  expect(fields.spend?.description).toContain('Formula: Σ spend.');
});

test('rows answer without a resolver between them and their fields', () => {
  const types = ['Campaign', 'AdGroup', 'Keyword', 'Metrics', 'KeywordEdge', 'KeywordConnection', 'PageInfo'];
  const hot = ['id', 'name', 'state', 'bid', 'spend', 'previous', 'node', 'cursor', 'edges', 'pageInfo', 'totalCount'];
  const resolved = types.flatMap((name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return fields.filter((field) => hot.includes(field.name) && field.resolve).map((field) => `${name}.${field.name}`);
  });
  expect(resolved).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    missing.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])));
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      const args: readonly { name: string; description?: string | null | undefined }[] =
        'args' in field ? field.args : [];
      missing.push(...args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])));
    }
  }
  return missing;
}
