import type { ChoiceFilter, TextFilter } from '@sellergraph/db/lists/conditions';
import { builder } from './builder.ts';

export const EntityState = builder.enumType('EntityState', {
  description: 'Whether Amazon runs it.',
  values: {
    ENABLED: { value: 'enabled', description: 'It runs.' },
    PAUSED: { value: 'paused', description: 'It is stopped and can be started again.' },
    ARCHIVED: { value: 'archived', description: 'It is stopped for good.' },
  } as const,
});

export const StringFilter = builder.inputRef<TextFilter>('StringFilter').implement({
  description: 'Conditions on a text, all of which must hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Is exactly this.' }),
    in: t.stringList({ description: 'Is one of these.' }),
    contains: t.string({ description: 'Contains this, upper and lower case alike. No character is special.' }),
  }),
});

export const StateFilter = builder.inputRef<ChoiceFilter>('StateFilter').implement({
  description: 'Conditions on a state, all of which must hold.',
  fields: (t) => ({
    eq: t.field({ type: EntityState, description: 'Is this.' }),
    in: t.field({ type: [EntityState], description: 'Is one of these.' }),
  }),
});
