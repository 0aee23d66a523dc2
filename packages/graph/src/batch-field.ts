import type { Permission } from '@sellergraph/core/permissions';
import { requirePermission } from '@sellergraph/core/viewer';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import type { GraphObject } from './entity.ts';
import { type SelectedField, Selection } from './selection.ts';
import { signedIn } from './signed-in.ts';

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
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

type Ahead = (parents: readonly GraphObject[], field: SelectedField, context: Context) => Promise<void>;

const aheadByField = new Map<string, Ahead>();

/** The resolvers that only look up what was read ahead. */
export const batchResolvers = new WeakSet<object>();

/**
 * Makes a field that costs the same number of statements for one parent and for thousands. Lists read such fields of their
 * rows ahead, level by level, so that the resolver finds the value beside the row; a parent that was reached otherwise
 * waits for the others of its tick.
 *
 * `typeNames` are the object types that have the field; `loadPermitted` gets parents of one of them. `permission` is
 * what the field needs beside what its parent does.
 */
export function batchField<Parent extends GraphObject, Args, Value>(
  typeNames: readonly string[],
  fieldName: string,
  loadPermitted: LoadField<Parent, Args, Value>,
  permission?: Permission,
): ResolveField<Parent, Args, Value> {
  const load: LoadField<Parent, Args, Value> = async (parents, args, context, selection) => {
    if (permission !== undefined) requirePermission(signedIn(context), permission);
    return await loadPermitted(parents, args, context, selection);
  };
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
  const resolve: ResolveField<Parent, Args, Value> = (parent, args, context, info) => {
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
  batchResolvers.add(resolve);
  return resolve;
}

/** Known by its node, since one node means the same arguments throughout a request. */
function firstNode(info: GraphQLResolveInfo): object {
  const [node] = info.fieldNodes;
  if (!node) throw new Error(`${info.fieldName} is resolved without a field`);
  return node;
}

/** Reads ahead what is asked for below objects of one type. All fields of the level are read at the same time. */
export async function readAhead(
  objects: readonly GraphObject[],
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

/** The same for an object, or none, that a field of the query has found. */
export async function withReadAhead<Found extends GraphObject>(
  found: Found | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Found | null> {
  if (found) await readAhead([found], found.__typename, Selection.of(info), context);
  return found;
}
