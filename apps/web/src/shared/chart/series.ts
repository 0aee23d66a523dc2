/** One line or row of bars of a chart; index i of its values belongs to day i. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly kind: 'bars' | 'line';
  /** Number of its colour; a measure keeps it on every page. */
  readonly colour: 1 | 2 | 3 | 7;
  readonly dash?: readonly number[];
  readonly axis: 'left' | 'right';
  readonly values: readonly (number | null)[];
  readonly format: (value: number | null) => string;
  readonly formatTick: (value: number) => string;
}

/** The same measure in the period compared with: thin grey dashes, aligned by day. */
export interface PreviousSeries {
  readonly label: string;
  /** The series it is the past of. */
  readonly of: string;
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly days: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly previous: PreviousSeries | null;
  /** Index of the first day that is still filling in; null when all are complete. */
  readonly maturingFrom: number | null;
}
