import { cx } from '../class-names.ts';
import { MaturingMark } from '../figures/marks.tsx';
import { formatDay } from '../format/days.ts';
import { ScrollRegion } from '../page/scroll-region.tsx';
import grid from '../table/grid.module.css';
import styles from './chart.module.css';
import type { ChartData } from './series.ts';

/** A chart as rows of figures, the newest day on top. T returns to the picture. */
export function ChartTable({ chart, title, onKey }: { chart: ChartData; title: string; onKey: (key: string) => void }) {
  const { days, series, maturingFrom } = chart;
  return (
    <ScrollRegion
      className={cx(grid.gridScroll, styles.asTable)}
      label={`${title} as a table`}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onKey('t');
      }}
    >
      <table className={cx(grid.grid)}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {series.map((it) => (
              <th key={it.id} scope="col" className={cx(grid.num)}>
                {it.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .map((day, index) => (
              <tr key={day}>
                <td>
                  {formatDay(day)}{' '}
                  {maturingFrom !== null && index >= maturingFrom ? <MaturingMark title="Still filling in" /> : null}
                </td>
                {series.map((it) => (
                  <td key={it.id} className={cx(grid.num)}>
                    {it.format(it.values[index] ?? null)}
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
