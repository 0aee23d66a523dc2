import { InvalidInputError, NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { linkName } from '@sellergraph/services/reports/link-name';
import { builder } from '../builder.ts';
import { type Seller, SellerType, sellers } from '../catalog/seller.ts';
import { idOf } from '../global-id.ts';
import { signedIn } from '../signed-in.ts';

const LinkNameInput = builder.inputType('LinkNameInput', {
  description: 'What a name in report rows means.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name as report rows spell it.' }),
    entityId: t.id({ required: true, description: 'Global id of the campaign or ad group that it means.' }),
  }),
});

const LinkNamePayload = builder.objectRef<{ seller: Seller; linkedRows: number }>('LinkNamePayload').implement({
  description: 'The name is linked.',
  fields: (t) => ({
    seller: t.expose('seller', { type: SellerType, description: 'The account.' }),
    linkedRows: t.exposeInt('linkedRows', { description: 'Stored rows that found their entity by it.' }),
  }),
});

builder.mutationField('linkName', (t) =>
  t.field({
    type: LinkNamePayload,
    description:
      'Says which campaign or ad group a name in report rows means. Rows linked to nothing are linked at once, later ones as ' +
      'they come; rows that are linked already stay so.',
    errors: {
      types: [InvalidInputError, PermissionDeniedError, NotFoundError],
      directResult: true,
      union: { name: 'LinkNameResult', description: 'What became of linking the name.' },
    },
    args: { input: t.arg({ type: LinkNameInput, required: true, description: 'The name and what it means.' }) },
    resolve: async (_root, { input }, context) => {
      const entityId = idOf('Campaign', input.entityId) ?? idOf('AdGroup', input.entityId);
      if (entityId === null) throw new NotFoundError('There is no such campaign or ad group in this agency.');
      const { sellerId, linkedRows } = await linkName(context.database, signedIn(context), {
        name: input.name,
        entityId,
      });
      const [seller] = await sellers.getMany([sellerId], context);
      if (!seller) throw new NotFoundError('There is no such seller in this agency.');
      return { seller, linkedRows };
    },
  }),
);
