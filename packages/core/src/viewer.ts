import { PermissionDeniedError } from './errors.ts';
import type { Permission, Role } from './permissions.ts';

/** Who does something inside an agency. `userId` is null for the system itself: the command line and the demo. */
export interface Actor {
  readonly userId: string | null;
  readonly agencyId: string;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
}

/** Who makes a request, and inside which agency. */
export interface Viewer extends Actor {
  readonly userId: string;
  /** The agency that the person's log-in belongs to: another than `agencyId` while a super_admin acts in one. */
  readonly homeAgencyId: string;
  readonly email: string;
  readonly name: string;
  /** How the request was signed: by a browser session or an API token, with its id. */
  readonly credential: { readonly kind: 'session' | 'token'; readonly id: string };
}

/** Whether the viewer may do this. */
export function may(viewer: Pick<Actor, 'permissions'>, permission: Permission): boolean {
  return viewer.permissions.has(permission);
}

/**
 * First line of every service.
 * @throws PermissionDeniedError
 */
export function requirePermission(viewer: Pick<Actor, 'permissions'>, permission: Permission): void {
  if (!may(viewer, permission)) throw new PermissionDeniedError(permission);
}
