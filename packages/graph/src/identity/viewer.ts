import { SignInRequiredError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import { currentAgency } from '@sellergraph/db/identity/queries/agency';
import { findUsers } from '@sellergraph/db/identity/queries/users';
import type { ReadTransaction } from '@sellergraph/db/read-transaction';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Agency, AgencyType } from './agency.ts';
import { Role, User, UserType } from './user.ts';

/**
 * Reads inside an agency: in the request's transaction when it is in that one. It is not right after signing in, and for the
 * own user of a super_admin who acts in another agency.
 */
async function readIn<Result>(
  context: Context,
  agencyId: string,
  userId: string,
  read: (transaction: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  if (context.viewer?.agencyId === agencyId) return await read(context.transaction);
  const transaction = context.database.read({ agencyId, userId });
  try {
    return await read(transaction);
  } finally {
    await transaction.close();
  }
}

export const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who makes the request, and inside which agency.',
  fields: (t) => ({
    user: t.field({
      type: UserType,
      description: 'The person.',
      resolve: async ({ homeAgencyId, userId }, _args, context) => {
        const [row] = await readIn(context, homeAgencyId, userId, (transaction) => findUsers(transaction, [userId]));
        if (!row) throw new SignInRequiredError();
        return new User(row);
      },
    }),
    agency: t.field({
      type: AgencyType,
      description: 'The agency that everything read belongs to.',
      resolve: async ({ agencyId, userId }, _args, context) => {
        const row = await readIn(context, agencyId, userId, currentAgency);
        if (!row) throw new SignInRequiredError();
        return new Agency(row);
      },
    }),
    role: t.expose('role', { type: Role, description: 'The role of the person.' }),
    permissions: t.stringList({
      description: 'What the person may do with this session or token, as `entity:verb`.',
      resolve: ({ permissions }) => [...permissions],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Who makes the request; null when nobody is signed in.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
