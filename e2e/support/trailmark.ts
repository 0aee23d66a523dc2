import type { Range } from './days.ts';

/** A keyword of the demo and the way to it. */
export const PATH = {
  seller: 'Trailmark Gear',
  portfolio: 'Trail Core',
  campaign: 'TM_US_Headlamp_EXACT_Rank',
  adGroup: 'Camping',
  keyword: 'headlamp for camping',
} as const;

export interface Figures {
  currency: string;
  impressions: number | null;
  clicks: number | null;
  orders: number | null;
  spend: string | null;
  sales: string | null;
  acos: number | null;
  previous?: { spend: string | null; sales: string | null } | null;
}

export interface Series {
  days: string[];
  spend: (string | null)[];
  sales: (string | null)[];
}

const FIGURES = 'currency impressions clicks orders spend sales acos';
const MEASURED = `id name metrics(range: $range, compare: { period: PREVIOUS_PERIOD }) { ${FIGURES} previous { spend sales } }
  series(range: $range) { days spend sales }`;

/** Asks for the seller, campaign, ad group and keyword of the path with their figures. */
const PATH_QUERY = `query ($range: DateRange!) {
  sellers(first: 1, where: { name: { eq: "${PATH.seller}" } }) {
    edges {
      node {
        ${MEASURED}
        campaigns(first: 1, where: { name: { eq: "${PATH.campaign}" } }) {
          edges {
            node {
              ${MEASURED}
              portfolio { ${MEASURED} campaigns(first: 20) { edges { node { name metrics(range: $range) { spend } } } } }
              adGroups(first: 1, where: { name: { eq: "${PATH.adGroup}" } }) {
                edges {
                  node {
                    ${MEASURED}
                    keywords(first: 1, where: { keywordText: { eq: "${PATH.keyword}" } }) {
                      edges { node { ${MEASURED.replace(' name', '')} } }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

interface Connection<Node> {
  edges: { node: Node }[];
}
interface Measured {
  id: string;
  metrics: Figures;
  series: Series;
}
interface Portfolio extends Measured {
  campaigns: Connection<{ name: string; metrics: { spend: string | null } }>;
}
interface AdGroup extends Measured {
  keywords: Connection<Measured>;
}
interface Campaign extends Measured {
  portfolio: Portfolio;
  adGroups: Connection<AdGroup>;
}
interface PathAnswer {
  sellers: Connection<Measured & { campaigns: Connection<Campaign> }>;
}

type Graph = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** Everything on the path with its figures over a range. */
export async function readPath(graph: Graph, range: Range) {
  const { sellers } = await graph<PathAnswer>(PATH_QUERY, { range });
  const seller = only(sellers);
  const campaign = only(seller.campaigns);
  const adGroup = only(campaign.adGroups);
  return { seller, portfolio: campaign.portfolio, campaign, adGroup, keyword: only(adGroup.keywords) };
}

function only<Node>({ edges }: Connection<Node>): Node {
  const [first, ...more] = edges;
  if (!first || more.length > 0) throw new Error(`one was expected, there are ${edges.length}`);
  return first.node;
}
