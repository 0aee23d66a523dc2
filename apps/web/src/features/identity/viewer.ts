import type { ResultOf } from '@graphql-typed-document-node/core';
import type { Permission } from '@sellergraph/core/permissions';
import { createContext, useContext } from 'react';
import { graphql } from '../../gql/gql.ts';

/** Who is signed in and what they may do; null when nobody is. */
export const ViewerQuery = graphql(`
  query ViewerQuery {
    viewer {
      role
      permissions
      user {
        id
        name
        email
      }
      agency {
        id
        name
      }
    }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** The person signed in; only inside the signed-in part of the product. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside the signed-in part');
  return viewer;
}

/** Whether the person signed in may do this. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}
