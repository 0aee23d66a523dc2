import type { Role } from '../../gql/graphql.ts';

/** What each role is called and what it means, in the order of its power. */
export const roles = [
  { value: 'ADMIN', label: 'Admin', hint: 'everything, users too' },
  { value: 'MEMBER', label: 'Member', hint: 'figures, uploads, own tokens' },
  { value: 'REVIEWER', label: 'Reviewer', hint: 'figures, to read only' },
] as const satisfies readonly { value: Role; label: string; hint: string }[];

/** What a role is called. */
export function roleLabel(role: Role): string {
  return roles.find((it) => it.value === role)?.label ?? 'Platform admin';
}
