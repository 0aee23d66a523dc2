import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as it is committed in `schema.graphql`. */
export const sdl = () => `${printSchema(schema)}\n`;

if (import.meta.main) writeFileSync(new URL('../schema.graphql', import.meta.url), sdl());
