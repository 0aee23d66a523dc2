import type { Locator, Page } from '@playwright/test';

/** The panel beside the tree. */
export class EntityPanel {
  readonly page: Page;
  readonly panel: Locator;
  readonly heading: Locator;
  readonly chart: Locator;
  /** The picture of the chart, which answers keys. */
  readonly plot: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Details' });
    this.heading = this.panel.getByRole('heading', { level: 2 }).first();
    this.chart = this.panel.getByRole('figure');
    this.plot = this.chart.getByRole('group', { name: /Arrow keys move the day/ });
  }

  /** A key figure with its change. */
  tile(label: string): Locator {
    return this.panel
      .getByRole('button', { name: new RegExp(`^${label} `) })
      .and(this.page.locator(':not([aria-pressed])'));
  }

  /** What a pressed tile tells. */
  explanation(label: string): Locator {
    return this.page.getByRole('dialog', { name: `How ${label} is made` });
  }

  /** A series of the legend with its value on the day read out. */
  series(label: string): Locator {
    return this.chart.getByRole('button', { name: new RegExp(`^${label} `) }).and(this.page.locator('[aria-pressed]'));
  }
}
