import { fernleaUk } from './fernlea-uk.ts';
import { kiboUs } from './kibo-us.ts';
import { northpeakDe } from './northpeak-de.ts';
import { northpeakFr } from './northpeak-fr.ts';
import { oakhollowUs } from './oakhollow-us.ts';
import type { SellerSpec } from './seller-spec.ts';
import { trailmarkUs } from './trailmark-us.ts';
import { veloraUk } from './velora-uk.ts';

/** Every seller account of the demo: five of the first agency, two of the second. */
export const sellerSpecs: readonly SellerSpec[] = [
  northpeakDe,
  northpeakFr,
  veloraUk,
  trailmarkUs,
  kiboUs,
  fernleaUk,
  oakhollowUs,
];
