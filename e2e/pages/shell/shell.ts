import { expect, type Locator, type Page } from '@playwright/test';

/** What stands around every page: navigation, pickers, account. */
export class Shell {
  readonly page: Page;
  readonly navigation: Locator;
  readonly seller: Locator;
  /** What the seller picker offers while it is open. */
  readonly sellers: Locator;
  readonly range: Locator;
  readonly compare: Locator;
  readonly account: Locator;

  constructor(page: Page) {
    this.page = page;
    this.navigation = page.getByRole('navigation', { name: 'Main' });
    const bar = page.getByRole('banner');
    this.seller = bar.getByRole('button', { name: /^Seller:/ });
    this.sellers = page.getByRole('dialog', { name: 'Choose a seller' }).getByRole('menuitemradio');
    this.range = bar.getByRole('button', { name: /^Days:/ });
    this.compare = bar.getByRole('button', { name: /^(Compared|No comparison)/ });
    this.account = bar.getByRole('button', { name: /account/i });
  }

  link(name: string): Locator {
    return this.navigation.getByRole('link', { name, exact: true });
  }

  async chooseSeller(name: RegExp): Promise<void> {
    await this.seller.click();
    await this.sellers.filter({ hasText: name }).click();
    await expect(this.seller).toHaveAccessibleName(name);
  }

  /** "Last 7 days" and the like. */
  async chooseRange(name: string): Promise<void> {
    await this.range.click();
    await this.page.getByRole('dialog', { name: 'Choose the days' }).getByRole('button', { name }).click();
  }

  async chooseCompare(name: string): Promise<void> {
    await this.compare.click();
    const dialog = this.page.getByRole('dialog', { name: 'Choose what to compare with' });
    await dialog.getByRole('button', { name }).click();
  }

  async chooseFromAccount(name: string): Promise<void> {
    await this.account.click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
}
