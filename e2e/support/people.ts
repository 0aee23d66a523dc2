import { AGENCIES, type DemoUser } from '@sellergraph/demo/plan';

/**
 * The demo's people that the tests act as. Copperlight is only read, so that its figures stay those of the demo; what a
 * test makes, it makes in Harbour Lane.
 */
const emails = {
  /** Admin of the agency that is only read. */
  mira: 'mira@copperlight.example',
  /** Member of the agency that is only read: the ad manager. */
  jonas: 'jonas@copperlight.example',
  /** Reviewer of the agency that is only read. */
  ana: 'ana@copperlight.example',
  /** Admin of the agency in which tests write. */
  tess: 'tess@harbour-lane.example',
  /** Member of the agency in which tests write. */
  omar: 'omar@harbour-lane.example',
} as const;

export type PersonName = keyof typeof emails;

/** The demo's log-in of a person. */
export function person(name: PersonName): DemoUser {
  const found = AGENCIES.flatMap((agency) => agency.users).find((user) => user.email === emails[name]);
  if (!found) throw new Error(`the demo has nobody with the e-mail ${emails[name]}`);
  return found;
}
