import { NotFoundError } from '@sellergraph/core/errors';
import { type AgencyRow, currentAgency } from '@sellergraph/db/identity/queries/agency';
import { builder } from '../builder.ts';
import { Entity } from '../entity.ts';
import { EntityLoader } from '../entity-loader.ts';
import { signedIn } from '../signed-in.ts';

export class Agency extends Entity {
  readonly #row: AgencyRow;

  constructor(row: AgencyRow) {
    super(row.id);
    this.#row = row;
  }

  get __typename() {
    return 'Agency' as const;
  }

  get name() {
    return this.#row.name;
  }

  get slug() {
    return this.#row.slug;
  }

  get plan() {
    return this.#row.plan;
  }

  get status() {
    return this.#row.status;
  }

  get jeffEnabled() {
    return this.#row.jeffEnabled;
  }

  get lexEnabled() {
    return this.#row.lexEnabled;
  }

  get monthlySpendCapUsd() {
    return this.#row.monthlySpendCapUsd;
  }

  get currentMonthSpendUsd() {
    return this.#row.currentMonthSpendUsd;
  }

  get createdAt() {
    return this.#row.createdAt;
  }
}

/** The only agency that can be found is the one that the request is in. */
export const agencies = new EntityLoader('Agency', 'agency:view', async (ids, { transaction }) => {
  const row = await currentAgency(transaction);
  return row && ids.includes(row.id) ? [new Agency(row)] : [];
});

const AgencyPlan = builder.enumType('AgencyPlan', {
  description: 'What an agency has booked.',
  values: {
    FREE: { value: 'free', description: 'Free.' },
    PRO: { value: 'pro', description: 'Pro.' },
    AGENCY: { value: 'agency', description: 'Agency.' },
    ENTERPRISE: { value: 'enterprise', description: 'Enterprise.' },
  } as const,
});

const AgencyStatus = builder.enumType('AgencyStatus', {
  description: 'Whether an agency may use the product.',
  values: {
    TRIALING: { value: 'trialing', description: 'It tries the product out.' },
    ACTIVE: { value: 'active', description: 'It uses the product.' },
    SUSPENDED: { value: 'suspended', description: 'Nobody can sign in until it is active again.' },
    CANCELLED: { value: 'cancelled', description: 'It has left.' },
  } as const,
});

export const AgencyType = builder.objectRef<Agency>('Agency').implement({
  description: 'One agency: everything belongs to one.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    slug: t.exposeString('slug', { description: 'Its name on the command line.' }),
    plan: t.expose('plan', { type: AgencyPlan, description: 'What it has booked.' }),
    status: t.expose('status', { type: AgencyStatus, description: 'Whether it may use the product.' }),
    jeffEnabled: t.exposeBoolean('jeffEnabled', { description: 'Whether it has Jeff, who writes outreach.' }),
    lexEnabled: t.exposeBoolean('lexEnabled', { description: 'Whether it has Lex, who has reviews removed.' }),
    monthlySpendCapUsd: t.expose('monthlySpendCapUsd', {
      type: 'Decimal',
      nullable: true,
      description: 'Most that language models and paid interfaces may cost in a month, in US dollars; null is no cap.',
    }),
    currentMonthSpendUsd: t.expose('currentMonthSpendUsd', {
      type: 'Decimal',
      description: 'What they have cost this month, in US dollars.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

builder.queryField('agency', (t) =>
  t.field({
    type: AgencyType,
    description: 'The agency that the request is in.',
    authScopes: { permission: 'agency:view' },
    resolve: async (_root, _args, context) => {
      const agency = await agencies.find(signedIn(context).agencyId, context);
      if (!agency) throw new NotFoundError('Your agency is not there any more.');
      return agency;
    },
  }),
);
