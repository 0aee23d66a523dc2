import { type KeyboardEvent, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useIsDark } from '../appearance.ts';
import { cx } from '../class-names.ts';
import styles from './chart.module.css';
import { paintOf, plotOptions } from './plot-options.ts';
import type { ChartData } from './series.ts';

interface PlotProps {
  chart: ChartData;
  hidden: ReadonlySet<string>;
  height: number;
  label: string;
  /** Day under the cursor, null without one. */
  cursor: number | null;
  onCursor: (index: number | null) => void;
  onKey: (key: string) => void;
}

/** The picture of a chart on a canvas; drawn again when theme, width or data change. Arrow keys move its cursor. */
export function Plot({ chart, hidden, height, label, cursor, onCursor, onKey }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const isDark = useIsDark();

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const width = Math.max(120, element.clientWidth);
    const previous = chart.previous ? [chart.previous.values] : [];
    const columns = [chart.days.map((_, index) => index), ...chart.series.map((it) => it.values), ...previous];
    const data: uPlot.AlignedData = [
      columns[0]?.flatMap((it) => it ?? []) ?? [],
      ...columns.slice(1).map((it) => [...it]),
    ];
    const options = plotOptions({ chart, hidden, width, height, paint: paintOf(element, isDark), onCursor });
    const made = new uPlot(options, data, element);
    plot.current = made;
    const observer = new ResizeObserver(() => {
      const next = Math.max(120, element.clientWidth);
      if (next !== made.width) made.setSize({ width: next, height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [chart, hidden, height, onCursor, isDark]);

  const moveTo = (index: number) => {
    const target = Math.min(Math.max(index, 0), chart.days.length - 1);
    const made = plot.current;
    made?.setCursor({ left: made.valToPos(target, 'x'), top: 10 });
  };
  const last = chart.days.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: (cursor ?? last + 1) - 1,
      ArrowRight: (cursor ?? -1) + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(target);
    else if (/^[tT1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey) onKey(event.key.toLowerCase());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // A picture that answers keys: it can have the focus.
  const interaction = {
    role: 'group',
    'aria-roledescription': 'chart',
    'aria-label': `${label}. Arrow keys move the day, T shows the figures as a table.`,
    tabIndex: 0,
    onKeyDown,
  };
  return <div ref={host} className={cx(styles.canvas)} style={{ '--height': `${height}px` }} {...interaction} />;
}
