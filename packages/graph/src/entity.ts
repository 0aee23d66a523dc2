import { uuidToRefId } from '@sellergraph/core/ref-id';
import type { FieldNode } from 'graphql';
import { type NodeType, toGlobalId } from './global-id.ts';

/**
 * An object of the graph with an identity. Fields are getters, so that nothing is computed that was not asked for and no
 * resolver stands between a row and its answer.
 */
export abstract class Entity {
  abstract get __typename(): NodeType;
  readonly uuid: string;
  /** What was read ahead for this object, by the field that asked: node, value, node, value … */
  #ahead: unknown[] | undefined;

  constructor(uuid: string) {
    this.uuid = uuid;
  }

  get id(): string {
    return toGlobalId(this.__typename, this.uuid);
  }

  get refId(): string {
    return uuidToRefId(this.uuid);
  }

  /** Keeps the value of a field for the resolver that will ask for it. */
  keepAhead(node: FieldNode, value: unknown): void {
    this.#ahead ??= [];
    this.#ahead.push(node, value);
  }

  /** The value kept for a field; undefined when none was. */
  takeAhead(node: FieldNode): unknown {
    const ahead = this.#ahead;
    if (ahead === undefined) return undefined;
    for (let index = 0; index < ahead.length; index += 2) if (ahead[index] === node) return ahead[index + 1];
    return undefined;
  }
}
