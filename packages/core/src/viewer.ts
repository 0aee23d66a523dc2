import { PermissionDeniedError } from './errors.ts';
import type { Permission, Role } from './permissions.ts';

/** Who makes a request, and inside which agency. */
export interface Viewer {
  readonly userId: string;
  readonly agencyId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  /** How the request was signed: by a browser session or an API token, with its id. */
  readonly credential: { readonly kind: 'session' | 'token'; readonly id: string };
}

/** Whether the viewer may do this. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return viewer.permissions.has(permission);
}

/**
 * First line of every service.
 * @throws PermissionDeniedError
 */
export function requirePermission(viewer: Viewer, permission: Permission): void {
  if (!may(viewer, permission)) throw new PermissionDeniedError(permission);
}
