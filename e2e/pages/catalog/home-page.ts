import type { Locator, Page } from '@playwright/test';

/** The sellers' key figures. */
export class HomePage {
  readonly page: Page;
  /** One group of key figures a currency. */
  readonly currencies: Locator;
  readonly sellers: Locator;

  constructor(page: Page) {
    this.page = page;
    this.currencies = page.getByRole('region', { name: /^Key figures/ });
    this.sellers = page.getByRole('table', { name: 'Sellers' });
  }

  async open(search: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/?${new URLSearchParams(search).toString()}`);
    await this.currencies.first().waitFor();
  }

  tile(currency: string, label: string): Locator {
    const region = this.page.getByRole('region', { name: `Key figures in ${currency}` });
    return region.getByRole('button', { name: new RegExp(`^${label} `) });
  }

  seller(name: string): Locator {
    return this.sellers.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }
}
