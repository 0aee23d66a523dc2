import { expect, it } from 'vitest';
import { stopAtBudget } from './budget.ts';
import type { Click, TargetDay } from './truth.ts';

const click = (moment: number, cost: number): Click => ({
  ad: 0,
  term: 0,
  placement: 0,
  cost,
  moment,
  invalid: false,
  impressions: 5,
  order: null,
});

const dayOf = (clicks: Click[], impressions = 100): TargetDay => ({
  day: 3,
  impressions: [impressions],
  clicks,
  topShare: null,
});

it('leaves a day alone that stays within the budget', () => {
  const days = [dayOf([click(0.2, 40), click(0.9, 50)])];
  expect(stopAtBudget(days, 100)).toBe(days);
});

it('drops later clicks and impressions of all targets once the budget is used up', () => {
  const days = [dayOf([click(0.2, 60), click(0.8, 50)]), dayOf([click(0.5, 70), click(0.6, 10)])];
  const [first, second] = stopAtBudget(days, 100);
  expect(first?.clicks.map(({ moment }) => moment)).toEqual([0.2]);
  expect(second?.clicks.map(({ moment }) => moment)).toEqual([0.5]);
  expect(first?.impressions).toEqual([50]);
});

it('answers null for a target that was not shown any more', () => {
  const [, late] = stopAtBudget([dayOf([click(0.1, 100)]), dayOf([], 2)], 100);
  expect(late).toBeNull();
});
