import { createContext, useContext } from 'react';
import { deltaOf } from '../format/delta.ts';

const Settled = createContext(true);

/** Tells what is below whether some of its days have their final figures; false while all are still filling in. */
export const SettledProvider = Settled.Provider;

const unsettledDeltaOf: typeof deltaOf = (name, now, before) => deltaOf(name, now, before, false);

/** `deltaOf` for the figures of this part of the page: no change of days that are still filling in is good or bad. */
export function useDeltaOf(): typeof deltaOf {
  return useContext(Settled) ? deltaOf : unsettledDeltaOf;
}
