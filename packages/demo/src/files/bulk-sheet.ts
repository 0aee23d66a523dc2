import type { Metrics } from '../figures/metrics.ts';
import { noisySum } from './java-number.ts';
import { SheetWriter } from './sheet-xml.ts';
import { styleSheet } from './xlsx-container.ts';

/** Cell formats of bulk workbooks: text, whole number, two decimals, percent. */
const STYLE = { text: 1, count: 2, decimal: 3, percent: 4 } as const;

export const BULK_STYLES = styleSheet([0, 49, 1, 2, 10], []);

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
const ratio = (part: number, whole: number, decimals: number): number =>
  whole === 0 ? 0 : round(part / whole, decimals);

/** A cell of a bulk row by its title-case header: text, number or nothing. Texts stay texts, ids above all. */
export type BulkCells = Readonly<Record<string, string | number | null>>;

/** Writes rows of one sheet of a bulk workbook. Cells without a value are missing, not blank. */
export class BulkSheet {
  readonly #sheet = new SheetWriter({ view: ' rightToLeft="false"', widths: [] });
  readonly #positions: ReadonlyMap<string, number>;
  readonly #metricsAt: number;

  /** `names` are the title-case headers that cells are addressed by, `header` what the file says. */
  constructor(names: readonly string[], header: readonly string[]) {
    this.#positions = new Map(names.map((name, column) => [name, column]));
    this.#metricsAt = names.indexOf('Impressions');
    this.#sheet.begin();
    for (const [column, name] of header.entries()) this.#sheet.text(column, name, STYLE.text);
    this.#sheet.end();
  }

  /** One row: the given cells, and the figures when the sheet has any. Cells must be in the order of the columns. */
  row(cells: BulkCells, metrics: Metrics | null): void {
    this.#sheet.begin();
    let last = -1;
    for (const [name, value] of Object.entries(cells)) {
      const column = this.#positions.get(name) ?? -1;
      if (column <= last) throw new Error(`The sheet has no column "${name}", or not behind column ${last}.`);
      last = column;
      if (typeof value === 'number') this.#sheet.number(column, value, STYLE.decimal);
      else if (value !== null && value !== '') this.#sheet.text(column, value, STYLE.text);
    }
    if (metrics !== null) this.#metrics(metrics);
    this.#sheet.end();
  }

  finish(): Buffer {
    return this.#sheet.finish();
  }

  /** Rates are 0 where they have no denominator, and the conversion rate has two decimals only. */
  #metrics(metrics: Metrics): void {
    const at = this.#metricsAt;
    const { impressions, clicks, orders } = metrics;
    const spend = noisySum(metrics.spend, clicks);
    const sales = noisySum(metrics.sales, orders);
    this.#sheet.number(at, impressions, STYLE.count);
    this.#sheet.number(at + 1, clicks, STYLE.count);
    this.#sheet.number(at + 2, ratio(clicks, impressions, 4), STYLE.percent);
    this.#sheet.number(at + 3, spend, STYLE.decimal);
    this.#sheet.number(at + 4, sales, STYLE.decimal);
    this.#sheet.number(at + 5, orders, STYLE.count);
    this.#sheet.number(at + 6, metrics.units, STYLE.count);
    this.#sheet.number(at + 7, ratio(orders, clicks, 2), STYLE.percent);
    this.#sheet.number(at + 8, ratio(metrics.spend, metrics.sales, 4), STYLE.percent);
    this.#sheet.number(at + 9, ratio(metrics.spend / 100, clicks, 2), STYLE.decimal);
    this.#sheet.number(at + 10, ratio(metrics.sales, metrics.spend, 2), STYLE.decimal);
  }
}
