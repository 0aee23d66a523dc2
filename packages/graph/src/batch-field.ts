import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import type { Entity } from './entity.ts';
import { type SelectedField, Selection } from './selection.ts';

/** Reads a field of many parents at once; answers in the order of the parents. */
export type LoadField<Parent, Args, Value> = (
  parents: readonly Parent[],
  args: Args,
  context: Context,
  selection: Selection,
) => Promise<readonly Value[]>;

/** The resolver of a field that is read for all its parents by the same statements. */
export type ResolveField<Parent, Args, Value> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Value | Promise<Value>;

/** Reading ahead failed: told where the field is, not where it was read from. */
class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

type Ahead = (parents: readonly Entity[], field: SelectedField, context: Context) => Promise<void>;

const aheadByField = new Map<string, Ahead>();

/**
 * Makes a field that costs the same number of statements for one parent and for thousands. Lists read such fields of their
 * rows ahead, level by level, so that the resolver finds the value beside the row; a parent that was reached otherwise (by
 * id) waits for the others of its tick.
 *
 * `typeNames` are the object types that have the field; `load` gets parents of one of them.
 */
export function batchField<Parent extends Entity, Args, Value>(
  typeNames: readonly string[],
  fieldName: string,
  load: LoadField<Parent, Args, Value>,
): ResolveField<Parent, Args, Value> {
  const ahead: Ahead = async (parents, field, context) => {
    // Registered under the types of its own parents alone.
    const own = parents as readonly Parent[];
    try {
      const values = await load(own, field.arguments() as Args, context, field.selection);
      for (const [index, parent] of own.entries()) parent.keepAhead(field.node, values[index]);
    } catch (error) {
      const failure = new Failure(error);
      for (const parent of own) parent.keepAhead(field.node, failure);
    }
  };
  for (const typeName of typeNames) aheadByField.set(`${typeName}.${fieldName}`, ahead);
  return (parent, args, context, info) => {
    for (const node of info.fieldNodes) {
      const kept = parent.takeAhead(node);
      if (kept instanceof Failure) throw kept.error;
      if (kept !== undefined) return kept as Value;
    }
    return context.loaders
      .get<Parent, Value>(
        firstNode(info),
        parent.__typename,
        (parents) => load(parents, args, context, Selection.of(info)),
        false,
      )
      .load(parent);
  };
}

/** Known by its node, since one node means the same arguments throughout a request. */
function firstNode(info: GraphQLResolveInfo): object {
  const [node] = info.fieldNodes;
  if (!node) throw new Error(`${info.fieldName} is resolved without a field`);
  return node;
}

/** Reads ahead what is asked for below objects of one type. All fields of the level are read at the same time. */
export async function readAhead(
  objects: readonly Entity[],
  typeName: string,
  selection: Selection | null,
  context: Context,
): Promise<void> {
  if (objects.length === 0 || selection === null) return;
  const reading: Promise<void>[] = [];
  for (const field of selection.fields(typeName)) {
    const ahead = aheadByField.get(`${typeName}.${field.name}`);
    if (ahead) reading.push(ahead(objects, field, context));
  }
  await Promise.all(reading);
}
