import type { TargetDay } from './truth.ts';

/**
 * A campaign is not shown any more once its clicks have used up the day's budget (minor units): later clicks
 * do not happen, and impressions stop at the same moment. The click that crosses the line still counts. Answers
 * the targets' day in the given order, null where nothing remains.
 */
export function stopAtBudget(days: readonly TargetDay[], budget: number): readonly (TargetDay | null)[] {
  const clicks = days.flatMap((day) => day.clicks).toSorted((a, b) => a.moment - b.moment);
  let spent = 0;
  const crossing = clicks.find((click) => {
    spent += click.cost;
    return spent >= budget;
  });
  if (crossing === undefined) return days;
  const { moment } = crossing;
  return days.map((day) => {
    const kept = day.clicks.filter((click) => click.moment <= moment);
    const impressions = day.impressions.map((count, ad) => {
      const clicked = kept.reduce((sum, click) => sum + (click.ad === ad ? 1 : 0), 0);
      return Math.max(clicked, Math.round(count * moment));
    });
    return impressions.some((count) => count > 0) ? { ...day, clicks: kept, impressions } : null;
  });
}
