/** What a person may do, as `entity:verb`. This file is the whole policy. */
export const permissions = [
  'agency:view',
  'agency:edit',
  'seller:view',
  'seller:create',
  'seller:edit',
  'brand:view',
  'campaign:view',
  'campaign:link',
  'upload:view',
  'upload:create',
  'upload:reverse',
  'user:view',
  'user:create',
  'user:edit',
  'token:view',
  'token:create',
  'token:revoke',
] as const;

export type Permission = (typeof permissions)[number];

/** `super_admin` runs the platform and acts inside one agency at a time; the others belong to one agency. */
export const roles = ['super_admin', 'admin', 'member', 'reviewer'] as const;

export type Role = (typeof roles)[number];

const viewing: readonly Permission[] = ['agency:view', 'seller:view', 'brand:view', 'campaign:view', 'upload:view'];
const working: readonly Permission[] = [
  ...viewing,
  'campaign:link',
  'upload:create',
  'upload:reverse',
  'user:view',
  'token:view',
  'token:create',
  'token:revoke',
];

/** A member's token permissions cover their own tokens only; an admin's cover the agency's. */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  super_admin: permissions,
  admin: permissions,
  member: working,
  reviewer: viewing,
};

/** What an API token was made for: reading everything its owner may see, or acting as its owner too. */
export const tokenScopes = ['read', 'write'] as const;

export type TokenScope = (typeof tokenScopes)[number];

/** The permissions of a role, narrowed to viewing when a token carries no `write` scope. */
export function grantedPermissions(role: Role, scopes: readonly TokenScope[] | null): ReadonlySet<Permission> {
  const all = permissionsOfRole[role];
  const narrowed = scopes === null || scopes.includes('write') ? all : all.filter((it) => it.endsWith(':view'));
  return new Set(narrowed);
}
