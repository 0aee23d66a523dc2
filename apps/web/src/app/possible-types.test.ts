import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { possibleTypes } from './possible-types.ts';

const sdl = readFileSync(new URL('../../../../packages/graph/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

it.each(Object.entries(possibleTypes))('names exactly the types that implement %s', (name, types) => {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
  const names = schema.getPossibleTypes(type).map((it) => it.name);
  expect([...types].sort()).toEqual(names.sort());
});
