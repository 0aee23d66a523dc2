import { LAST_DAY } from '../days.ts';
import type { Random } from '../random.ts';
import type { CampaignKind, CampaignRef, LineSpec, SellerSpec } from '../vocabulary/seller-spec.ts';
import type { EntityState } from './campaign-tree.ts';
import { KIND_HABITS } from './kind-habits.ts';

/** Part of the seller's spend that goes to brand defence and to the campaign over all products. */
const DEFENCE_SHARE = 0.06;
const CATCH_ALL_SHARE = 0.05;
/** Last day of a campaign that was started anew two days later under the same name. */
const RESTART_DAY = 45;

/** A campaign before it has ad groups. */
export interface CampaignPlan {
  ref: CampaignRef;
  name: string;
  kind: CampaignKind;
  /** Null for the two campaigns over all products. */
  line: LineSpec | null;
  state: EntityState;
  firstDay: number;
  lastDay: number;
  endsOn: number | null;
  /** Spend a day in minor units. */
  spend: number;
}

function life(spec: SellerSpec, ref: CampaignRef, random: Random) {
  const { paused, archived, launched } = spec.events;
  const firstDay =
    launched[ref] ?? (spec.startedOn === undefined ? -random.integer(20, 480) : spec.startedOn + random.integer(0, 1));
  const stopped = paused[ref] ?? archived[ref];
  const state: EntityState = ref in paused ? 'paused' : ref in archived ? 'archived' : 'enabled';
  return { state, firstDay, lastDay: stopped === undefined ? LAST_DAY : stopped - 1, endsOn: null };
}

function named(spec: SellerSpec, ref: CampaignRef, line: string, kind: CampaignKind): string {
  const pattern = spec.namePattern.replace('{line}', () => line).replace('{kind}', () => spec.kindLabels[kind]);
  return spec.names[ref] ?? pattern;
}

function planLine(spec: SellerSpec, line: LineSpec, random: Random): CampaignPlan[] {
  const shares = line.kinds.reduce((sum, kind) => sum + KIND_HABITS[kind].share, 0);
  return line.kinds.map((kind) => {
    const ref = `${line.label}/${kind}`;
    const spend = (line.spend * 100 * KIND_HABITS[kind].share) / shares;
    return { ref, name: named(spec, ref, line.label, kind), kind, line, spend, ...life(spec, ref, random) };
  });
}

function planOwn(spec: SellerSpec, random: Random): CampaignPlan[] {
  const total = spec.lines.reduce((sum, line) => sum + line.spend, 0) * 100;
  const own: CampaignPlan[] = [];
  const add = (ref: CampaignRef, kind: CampaignKind, spend: number) =>
    own.push({ ref, name: named(spec, ref, spec.name, kind), kind, line: null, spend, ...life(spec, ref, random) });
  add('/defence', 'defence', total * DEFENCE_SHARE);
  if (spec.catchAll) add('/auto', 'auto', total * CATCH_ALL_SHARE);
  return own;
}

/** The campaigns of a seller; a restarted one is there twice, the archived one first. */
export function planCampaigns(spec: SellerSpec, random: Random): CampaignPlan[] {
  const plans = [...spec.lines.flatMap((line) => planLine(spec, line, random)), ...planOwn(spec, random)];
  return plans.flatMap((plan): CampaignPlan[] => {
    if (!spec.events.restarted.includes(plan.ref)) return [plan];
    const first: CampaignPlan = { ...plan, state: 'archived', lastDay: RESTART_DAY, endsOn: RESTART_DAY };
    return [first, { ...plan, firstDay: RESTART_DAY + 2 }];
  });
}
