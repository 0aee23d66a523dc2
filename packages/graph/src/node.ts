import { InvalidInputError } from '@sellergraph/core/errors';
import { readAhead, withReadAhead } from './batch-field.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import type { Entity } from './entity.ts';
import { entityLoaders } from './entity-loader.ts';
import { READS_ONE_ROW } from './execution/reads-one-row.ts';
import { fromGlobalId } from './global-id.ts';
import { Selection } from './selection.ts';
import { signedIn } from './signed-in.ts';

const NODES_MAX = 500;

async function findNode(id: string, context: Context): Promise<Entity | null> {
  signedIn(context);
  const decoded = fromGlobalId(id);
  if (decoded === null) return null;
  return (await entityLoaders.get(decoded.type)?.find(decoded.uuid, context)) ?? null;
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Whatever has this id; null when nothing that the viewer may see has it.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    extensions: { [READS_ONE_ROW]: true },
    resolve: async (_root, { id }, context, info) => withReadAhead(await findNode(id, context), context, info),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Whatever has these ids, in their order, null where nothing that the viewer may see has one.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids, at most ${NODES_MAX}.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
    resolve: async (_root, { ids }, context, info) => {
      if (ids.length > NODES_MAX)
        throw new InvalidInputError(`At most ${NODES_MAX} ids can be asked for at once.`, 'ids');
      const found = await Promise.all(ids.map((id) => findNode(id, context)));
      const byType = Map.groupBy(new Set(found.filter((entity) => entity !== null)), ({ __typename }) => __typename);
      const selection = Selection.of(info);
      await Promise.all(Array.from(byType, ([type, entities]) => readAhead(entities, type, selection, context)));
      return found;
    },
  }),
);
