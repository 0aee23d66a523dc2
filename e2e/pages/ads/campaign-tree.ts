import { expect, type Locator, type Page } from '@playwright/test';

/** The tree table of the campaigns page. */
export class CampaignTree {
  readonly page: Page;
  readonly grid: Locator;
  readonly total: Locator;
  readonly foot: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('treegrid', { name: 'Campaign tree' });
    this.total = this.grid.getByRole('row', { name: /^Total/ });
    this.foot = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /\brows?$/ });
  }

  /** Opens the page with a view of its address. */
  async open(search: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(`/campaigns?${new URLSearchParams(search).toString()}`);
    await this.loaded();
  }

  /** Until all rows in sight are there. */
  async loaded(): Promise<void> {
    await expect(this.grid).toBeVisible();
    await expect(this.grid.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(this.foot).toHaveText(/^[1-9]/);
  }

  /** The row whose name is exactly this. */
  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** The rows of a depth, the uppermost being 1. */
  level(level: number): Locator {
    return this.grid.getByRole('row', { level });
  }

  header(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${column}( [$€£%])?$`) });
  }

  /** The cell of a row under a column's head. */
  async cell(row: Locator, column: string): Promise<Locator> {
    const heads = await this.grid.getByRole('row').nth(1).getByRole('columnheader').allInnerTexts();
    const names = heads.map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const index = names.findIndex((name) => name.replace(/^Δ /, '').replace(/ [$€£%]$/, '') === column);
    expect(index, `a column ${column} among ${names.join(', ')}`).toBeGreaterThan(0);
    return row.getByRole('gridcell').nth(index - 1);
  }

  async expand(name: string): Promise<void> {
    await this.grid.getByRole('button', { name: `Expand ${name}`, exact: true }).click();
    await expect(this.row(name)).toHaveAttribute('aria-expanded', 'true');
    await this.loaded();
  }
}
