/** Roles of the demo's users. */
export type DemoRole = 'super_admin' | 'admin' | 'member' | 'reviewer';

/** Somebody who can sign in. The passwords are the demo's and no secret. */
export interface DemoUser {
  email: string;
  name: string;
  role: DemoRole;
  password: string;
}

export interface DemoAgency {
  name: string;
  slug: string;
  plan: 'free' | 'pro' | 'agency' | 'enterprise';
  users: readonly DemoUser[];
}

/** A seller account: one seller in one marketplace, looked after by one agency. */
export interface DemoSeller {
  agencySlug: string;
  /** Amazon merchant id; two accounts of one seller share it and differ in the marketplace. */
  sellerId: string;
  marketplace: string;
  name: string;
  /** ISO 4217. */
  currency: string;
  /** IANA name. */
  timeZone: string;
  brands: readonly { name: string; aliases: readonly string[] }[];
}

/** One file to import. */
export interface DemoImport {
  agencySlug: string;
  sellerId: string;
  marketplace: string;
  /** Path of the file, inside the folder that the demo was generated into. */
  file: string;
  /** The days that the user says it is about; null where the file tells them. */
  period: { from: string; to: string } | null;
  /** E-mail of the user who uploads it. */
  uploadedBy: string;
  /** ISO instant of the upload, on the day of the file's newest figures. */
  uploadedAt: string;
}

/** What the demo consists of. Imports are in the order in which they must be made. */
export interface DemoPlan {
  /** Works on the whole installation and belongs to no agency. */
  superAdmin: DemoUser;
  agencies: readonly DemoAgency[];
  sellers: readonly DemoSeller[];
  imports: readonly DemoImport[];
}

export const SUPER_ADMIN: DemoUser = {
  email: 'robin@sellergraph.example',
  name: 'Robin Vale',
  role: 'super_admin',
  password: 'sellergraph-demo',
};

const COPPERLIGHT_PASSWORD = 'copperlight-demo';
const HARBOUR_LANE_PASSWORD = 'harbour-lane-demo';

export const AGENCIES: readonly DemoAgency[] = [
  {
    name: 'Copperlight Marketplace Partners',
    slug: 'copperlight',
    plan: 'agency',
    users: [
      { email: 'mira@copperlight.example', name: 'Mira Okafor', role: 'admin', password: COPPERLIGHT_PASSWORD },
      { email: 'jonas@copperlight.example', name: 'Jonas Brandt', role: 'member', password: COPPERLIGHT_PASSWORD },
      { email: 'ana@copperlight.example', name: 'Ana Duarte', role: 'reviewer', password: COPPERLIGHT_PASSWORD },
    ],
  },
  {
    name: 'Harbour Lane Commerce',
    slug: 'harbour-lane',
    plan: 'pro',
    users: [
      { email: 'tess@harbour-lane.example', name: 'Tess Whitlow', role: 'admin', password: HARBOUR_LANE_PASSWORD },
      { email: 'omar@harbour-lane.example', name: 'Omar Haddad', role: 'member', password: HARBOUR_LANE_PASSWORD },
      { email: 'ines@harbour-lane.example', name: 'Ines Keller', role: 'reviewer', password: HARBOUR_LANE_PASSWORD },
    ],
  },
];
