import { uuidToRefId } from '@sellergraph/core/ref-id';
import type { FieldNode } from 'graphql';
import { type NodeType, toGlobalId } from './global-id.ts';

/** An object of the graph whose fields may be read ahead for many of its kind at once. */
export abstract class GraphObject {
  abstract get __typename(): string;
  /** What was read ahead for this object, by the field that asked. The first stands by itself: most have no other. */
  #aheadNode: FieldNode | undefined;
  #ahead: unknown;
  #others: Map<FieldNode, unknown> | undefined;

  /** Keeps the value of a field for the resolver that will ask for it. */
  keepAhead(node: FieldNode, value: unknown): void {
    if (this.#aheadNode === undefined) {
      this.#aheadNode = node;
      this.#ahead = value;
    } else {
      this.#others ??= new Map();
      this.#others.set(node, value);
    }
  }

  /** The value kept for a field; undefined when none was. */
  takeAhead(node: FieldNode): unknown {
    return node === this.#aheadNode ? this.#ahead : this.#others?.get(node);
  }
}

/**
 * An object of the graph with an identity. Fields are getters, so that nothing is computed that was not asked for and no
 * resolver stands between a row and its answer.
 */
export abstract class Entity extends GraphObject {
  abstract override get __typename(): NodeType;
  readonly uuid: string;

  constructor(uuid: string) {
    super();
    this.uuid = uuid;
  }

  get id(): string {
    return toGlobalId(this.__typename, this.uuid);
  }

  get refId(): string {
    return uuidToRefId(this.uuid);
  }
}
