import { toOutsideId } from '@sellergraph/core/outside-id';
import { createSeller } from '@sellergraph/services/catalog/create-seller';
import { setSellerBrands } from '@sellergraph/services/catalog/set-seller-brands';
import { operatorOf } from '@sellergraph/services/operator';
import { type Command, optionalOption, repeatedOption, requireOption } from '../command.ts';
import { requireAgency } from '../find.ts';

export const sellerCreate: Command = {
  name: 'seller create',
  summary: 'Adds an Amazon account in one marketplace to an agency.',
  usage:
    '--agency SLUG --seller-id ID --marketplace CODE --name NAME [--brand NAME]… [--currency ISO] [--time-zone NAME]',
  help: [
    '  --agency SLUG          the agency',
    "  --seller-id ID         Amazon's merchant id, A…",
    "  --marketplace CODE     US, UK, DE … (Amazon's codes: UK, not GB)",
    '  --name NAME            what the account is called',
    '  --brand NAME           a brand it sells; may be given several times',
    "  --currency ISO         the marketplace's own unless given",
    "  --time-zone NAME       the marketplace's own unless given",
  ].join('\n'),
  options: {
    agency: { type: 'string' },
    'seller-id': { type: 'string' },
    marketplace: { type: 'string' },
    name: { type: 'string' },
    brand: { type: 'string', multiple: true },
    currency: { type: 'string' },
    'time-zone': { type: 'string' },
  },
  run: async ({ connect, options }) => {
    const amazonSellerId = requireOption(options, 'seller-id');
    const marketplace = requireOption(options, 'marketplace');
    const name = requireOption(options, 'name');
    const currency = optionalOption(options, 'currency');
    const timeZone = optionalOption(options, 'time-zone');
    const brands = repeatedOption(options, 'brand');
    requireOption(options, 'agency');
    const { database } = await connect();
    const operator = operatorOf(await requireAgency(database, options));
    const { sellerId } = await createSeller(database, operator, {
      amazonSellerId,
      marketplace,
      name,
      ...(currency === undefined ? {} : { currency }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    if (brands.length > 0) {
      const named = brands.map((brand) => ({ name: brand, aliases: [] }));
      await setSellerBrands(database, operator, { sellerId, brands: named });
    }
    return {
      json: { id: toOutsideId('seller', sellerId), sellerId: amazonSellerId, marketplace, name, brands },
      text: `Added ${name} (${amazonSellerId} in ${marketplace}).`,
    };
  },
};
