import type { Locator, Page } from '@playwright/test';

/** The rows of one report. */
export class ReportPage {
  readonly page: Page;
  readonly table: Locator;
  readonly total: Locator;
  readonly search: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid', { name: /, rows$/ });
    this.total = this.table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Total/ }) });
    this.search = page.getByRole('searchbox', { name: /^Text in/ });
    this.panel = page.getByRole('complementary', { name: 'Row' });
  }

  async open(type: string, search: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(`/reports/${type}?${new URLSearchParams(search).toString()}`);
    await this.table.waitFor();
  }

  /** A row of the body, the first one being 0. */
  row(index: number): Locator {
    return this.table.locator('tbody').getByRole('row').nth(index);
  }

  /** The words of a column, from the first row in view on. */
  async column(name: string): Promise<string[]> {
    const heads = await this.table.getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((head) => head.startsWith(name));
    return this.table.locator(`tbody tr > :nth-child(${at + 1})`).allInnerTexts();
  }

  head(name: string): Locator {
    return this.table.getByRole('columnheader').getByRole('button', { name });
  }
}
