import type { Permission } from '@sellergraph/core/permissions';
import { may, requirePermission } from '@sellergraph/core/viewer';
import { batchField, type ResolveField, readAhead } from './batch-field.ts';
import type { Context } from './context.ts';
import type { Entity, GraphObject } from './entity.ts';
import { idOf, type NodeType } from './global-id.ts';
import { signedIn } from './signed-in.ts';

/** Reads entities of one type by id: for `node`, for `x(id)` and for the field of another entity that points to one. */
export class EntityLoader<Loaded extends Entity> {
  readonly type: NodeType;
  readonly permission: Permission;
  readonly #read: (ids: readonly string[], context: Context) => Promise<Loaded[]>;

  constructor(
    type: NodeType,
    permission: Permission,
    read: (ids: readonly string[], context: Context) => Promise<Loaded[]>,
  ) {
    this.type = type;
    this.permission = permission;
    this.#read = read;
    entityLoaders.set(type, this);
  }

  /** The entity; null when there is none that the viewer may see, whatever the reason. */
  async find(id: string, context: Context): Promise<Loaded | null> {
    if (context.viewer === null || !may(context.viewer, this.permission)) return null;
    return await this.#loader(context).load(id);
  }

  /** The same by the id of the outside. */
  async findGlobal(globalId: string, context: Context): Promise<Loaded | null> {
    const id = idOf(this.type, globalId);
    return id === null ? null : await this.find(id, context);
  }

  /** The entities that other rows point to, in the order of the ids. */
  async getMany(ids: readonly (string | null)[], context: Context): Promise<(Loaded | null)[]> {
    requirePermission(signedIn(context), this.permission);
    const loader = this.#loader(context);
    // Thousands of rows point to few entities: each is looked for once.
    const places = new Map<string, number>();
    const wanted = ids.map((id) => {
      if (id === null) return -1;
      const place = places.get(id) ?? places.size;
      if (place === places.size) places.set(id, place);
      return place;
    });
    const loaded = await Promise.all(Array.from(places.keys(), (id) => loader.load(id)));
    return wanted.map((place) => loaded[place] ?? null);
  }

  #loader(context: Context) {
    return context.loaders.get<string, Loaded | null>(
      this,
      this.type,
      async (ids) => {
        const found = new Map((await this.#read(ids, context)).map((entity) => [entity.uuid, entity]));
        return ids.map((id) => found.get(id) ?? null);
      },
      true,
    );
  }
}

/** The loader of every type that has ids. */
export const entityLoaders = new Map<NodeType, EntityLoader<Entity>>();

/** The resolver of a field that points to one other entity, which is always there. */
export function reference<Parent extends GraphObject, Loaded extends Entity>(
  typeNames: readonly string[],
  fieldName: string,
  loader: () => EntityLoader<Loaded>,
  idOfReferred: (parent: Parent) => string,
): ResolveField<Parent, object, Loaded> {
  return batchField(typeNames, fieldName, async (parents: readonly Parent[], _args: object, context, selection) => {
    const found = await loader().getMany(parents.map(idOfReferred), context);
    const present = found.filter((entity) => entity !== null);
    if (present.length !== parents.length) throw new Error(`${fieldName} points to nothing`);
    await readAhead([...new Set(present)], loader().type, selection, context);
    return present;
  });
}

/** The same where there may be none. */
export function optionalReference<Parent extends GraphObject, Loaded extends Entity>(
  typeNames: readonly string[],
  fieldName: string,
  loader: () => EntityLoader<Loaded>,
  idOfReferred: (parent: Parent) => string | null,
): ResolveField<Parent, object, Loaded | null> {
  return batchField(typeNames, fieldName, async (parents: readonly Parent[], _args: object, context, selection) => {
    const found = await loader().getMany(parents.map(idOfReferred), context);
    await readAhead([...new Set(found.filter((entity) => entity !== null))], loader().type, selection, context);
    return found;
  });
}
