import { type Calendar, LAST_DAY, PERIOD_DAYS } from '../days.ts';
import type { Random } from '../random.ts';
import type { SellerSpec } from '../vocabulary/seller-spec.ts';

/** Demand by weekday, Sunday first. */
const WEEKDAYS = [1.12, 1.06, 1.01, 0.97, 0.95, 0.9, 0.99];
/** Two days of a sales event that every shop takes part in. */
const SALE_DAYS = [39, 40];
const PRICE_CUT = 0.85;
const BID_RISE = 1.33;

/** What moves one line's figures on one day, each as a factor around 1. */
export interface DayFactors {
  demand: number;
  clickCost: number;
  conversion: number;
  price: number;
}

/** Factors of a line for each day of the period. An empty label stands for campaigns over all lines. */
export function dayFactors(spec: SellerSpec, label: string, calendar: Calendar, random: Random): DayFactors[] {
  const { bidRise, priceCut, trend, season } = spec.events;
  const swing = random.between(0, 2 * Math.PI);
  return Array.from({ length: PERIOD_DAYS }, (_, day) => {
    const started = spec.startedOn ?? 0;
    const grown = 1 + (trend * (day - started)) / (LAST_DAY - started);
    const late = Math.min(1, Math.max(0, (day - 55) / 30));
    const seasonal = 1 + season * late * late * (3 - 2 * late);
    const wave = 1 + 0.06 * Math.sin(swing + day / 7.5);
    const sale = SALE_DAYS.includes(day);
    const risen = label === bidRise.line && day >= bidRise.from && day <= bidRise.to;
    const cut = label === priceCut.line && day >= priceCut.from;
    return {
      demand: (WEEKDAYS[calendar.weekday(day)] ?? 1) * grown * seasonal * wave * (sale ? 1.55 : 1) * (risen ? 1.12 : 1),
      clickCost: (1 + 0.05 * late) * (risen ? BID_RISE : 1) * (sale ? 1.12 : 1),
      conversion: (sale ? 1.3 : 1) * (cut ? 1.22 : 1) * (1 + 0.08 * season * late),
      price: cut ? PRICE_CUT : 1,
    };
  });
}
