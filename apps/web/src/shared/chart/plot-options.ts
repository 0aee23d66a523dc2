import uPlot from 'uplot';
import { formatDay } from '../format/days.ts';
import type { ChartData, ChartSeries } from './series.ts';

const DAY_WIDTH = 84;
const TICK_HEIGHT = 42;

/** Colours and fonts of the theme as the canvas needs them. */
export interface ChartPaint {
  series: (colour: ChartSeries['colour']) => string;
  grid: string;
  axis: string;
  cursor: string;
  hatch: string;
  previous: string;
  bar: string;
  font: string;
}

const seriesColours: readonly ChartSeries['colour'][] = [1, 2, 3, 7];

const paints = new Map<boolean, ChartPaint>();

/** The paint of the theme, read once from the tokens where a chart stands. */
export function paintOf(element: HTMLElement, isDark: boolean): ChartPaint {
  const known = paints.get(isDark);
  if (known) return known;
  const style = getComputedStyle(element);
  // Tokens that are not registered hold light-dark(); a property of the element resolves them.
  const probe = document.createElement('i');
  element.append(probe);
  const resolved = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  // A style is live: once its element has left the page it says nothing, so all of it is read now.
  const colours = new Map(seriesColours.map((colour) => [colour, style.getPropertyValue(`--series-${colour}`)]));
  const paint = {
    series: (colour: ChartSeries['colour']) => colours.get(colour) ?? '',
    grid: style.getPropertyValue('--chart-grid'),
    axis: style.getPropertyValue('--chart-axis'),
    cursor: style.getPropertyValue('--chart-cursor'),
    hatch: resolved('--chart-hatch'),
    previous: resolved('--chart-previous'),
    bar: resolved('--chart-bar'),
    font: `11px ${style.fontFamily}`,
  };
  probe.remove();
  paints.set(isDark, paint);
  return paint;
}

/** Bars start at zero and so does every ratio; the top has a little air. */
const fromZero: uPlot.Range.Function = (_, __, max) => [0, max > 0 ? max * 1.08 : 1];

interface OptionsInput {
  chart: ChartData;
  hidden: ReadonlySet<string>;
  width: number;
  height: number;
  paint: ChartPaint;
  onCursor: (index: number | null) => void;
}

/** Everything uPlot needs to draw a chart by day. */
export function plotOptions({ chart, hidden, width, height, paint, onCursor }: OptionsInput): uPlot.Options {
  const { days, series, previous, maturingFrom } = chart;
  const axisOf = (side: 'left' | 'right') => series.find((it) => it.axis === side);
  const left = axisOf('left');
  const right = axisOf('right');
  const previousOf = series.find((it) => it.id === previous?.of);
  const axis = (of: ChartSeries, side: 1 | 3, withGrid: boolean): uPlot.Axis => ({
    scale: of.axis,
    side,
    size: side === 3 ? 52 : 44,
    gap: 4,
    space: TICK_HEIGHT,
    stroke: paint.axis,
    font: paint.font,
    ticks: { show: false },
    grid: { show: withGrid, stroke: paint.grid, width: 1 },
    values: (_, splits) => splits.map((value) => of.formatTick(value)),
  });
  return {
    width,
    height,
    legend: { show: false },
    padding: [8, right ? 0 : 8, 0, 0],
    scales: {
      x: { time: false, range: () => [-0.5, Math.max(0.5, days.length - 0.5)] },
      left: { range: fromZero },
      right: { range: fromZero },
    },
    axes: [
      {
        stroke: paint.axis,
        font: paint.font,
        size: 28,
        gap: 8,
        grid: { show: false },
        ticks: { show: false },
        splits: (plot) => {
          const step = Math.max(
            1,
            Math.ceil(days.length / Math.max(2, Math.floor(plot.bbox.width / devicePixelRatio / DAY_WIDTH))),
          );
          return days.flatMap((_, index) => (index % step === 0 ? [index] : []));
        },
        values: (_, splits) => splits.map((index) => (days[index] ? formatDay(days[index]) : '')),
      },
      ...(left ? [axis(left, 3, true)] : []),
      ...(right ? [axis(right, 1, !left)] : []),
    ],
    cursor: {
      y: false,
      points: { size: 7, fill: (_, index) => pointColour(series, index, paint) },
      drag: { x: false, y: false },
    },
    series: [
      {},
      ...series.map((it) => lineOf(it, hidden, paint)),
      ...(previous && previousOf
        ? [
            {
              scale: previousOf.axis,
              show: !hidden.has(previousOf.id),
              stroke: paint.previous,
              width: 1.25,
              dash: [2, 3],
              points: { show: false },
            },
          ]
        : []),
    ],
    hooks: {
      drawClear: [(plot) => drawHatch(plot, maturingFrom, days.length, paint.hatch)],
      setCursor: [(plot) => onCursor(plot.cursor.idx ?? null)],
    },
  };
}

function lineOf(series: ChartSeries, hidden: ReadonlySet<string>, paint: ChartPaint): uPlot.Series {
  const { values } = series;
  const isGap = (index: number) => (values[index] ?? null) === null;
  const alone = [...values.keys()].filter((index) => !isGap(index) && isGap(index - 1) && isGap(index + 1));
  const bars = uPlot.paths.bars?.({ size: [0.86, 60], radius: 0 });
  const common = { scale: series.axis, show: !hidden.has(series.id), spanGaps: false };
  return series.kind === 'bars' && bars
    ? { ...common, paths: bars, fill: paint.bar, width: 0, points: { show: false } }
    : {
        ...common,
        stroke: paint.series(series.colour),
        width: 1.6,
        ...(series.dash && { dash: [...series.dash] }),
        // A day between two gaps has no line to stand on: it is drawn as a dot.
        points: { show: true, size: 4, width: 0, fill: paint.series(series.colour), filter: () => alone },
      };
}

function pointColour(series: readonly ChartSeries[], index: number, paint: ChartPaint): string {
  const of = series[index - 1];
  return of && of.kind === 'line' ? paint.series(of.colour) : 'transparent';
}

/** Hatches the days that are still filling in, behind everything else. */
function drawHatch(plot: uPlot, from: number | null, days: number, colour: string): void {
  if (from === null || from >= days) return;
  const { ctx, bbox } = plot;
  const start = plot.valToPos(from - 0.5, 'x', true);
  const step = 5 * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(start, bbox.top, bbox.left + bbox.width - start, bbox.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2 * devicePixelRatio;
  ctx.beginPath();
  for (let x = start - bbox.height; x < bbox.left + bbox.width; x += step) {
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
  }
  ctx.stroke();
  ctx.restore();
}
