import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { PermissionDeniedError, SignInRequiredError } from '@sellergraph/core/errors';
import { type Permission, permissions } from '@sellergraph/core/permissions';
import { may } from '@sellergraph/core/viewer';
import type { Context } from './context.ts';
import { fieldCost, limits } from './limits.ts';
import { tooComplex } from './too-complex.ts';

/** Types of the schema that every file adds to. */
export interface GraphTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    /** Digits as PostgreSQL writes them. */
    Count: { Input: number; Output: string };
    Decimal: { Input: string; Output: string };
  };
  AuthScopes: { permission: Permission };
}

export const builder = new SchemaBuilder<GraphTypes>({
  plugins: [ScopeAuthPlugin, RelayPlugin, ErrorsPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: (context) => ({
      permission: (permission) => context.viewer !== null && may(context.viewer, permission),
    }),
    unauthorizedError: (_parent, context, _info, result) => {
      if (context.viewer === null) return new SignInRequiredError();
      const { failure } = result;
      const parameter = 'parameter' in failure ? failure.parameter : null;
      return new PermissionDeniedError(permissions.find((permission) => permission === parameter) ?? 'agency:view');
    },
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything with an id of its own.' },
    idFieldOptions: { description: 'Global id: the kind of the entity and its refId, such as `campaign_01J…`.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows come before: the page was asked for with `after`.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; null when there is none.' },
    endCursorFieldOptions: { description: 'Cursor of the last row, for `after`; null when there is none.' },
  },
  errors: { defaultTypes: [] },
  complexity: { limit: limits, fieldComplexity: fieldCost, complexityError: tooComplex },
});

/** `GraphTypes` with all that Pothos adds to it. */
export type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({ description: 'Everything that can be done.' });
