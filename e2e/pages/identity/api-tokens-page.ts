import type { Locator, Page } from '@playwright/test';

/** Keys of scripts. */
export class ApiTokensPage {
  readonly page: Page;
  readonly table: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'API tokens' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.goto('/settings/api-tokens');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Makes a token and gives the secret that is shown for it. */
  async create(name: string, options: { write: boolean }): Promise<string> {
    await this.page.getByRole('button', { name: 'Create token' }).click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    if (options.write) await this.dialog.getByText('May also write').click();
    await this.dialog.getByRole('button', { name: 'Create token' }).click();
    const secret = await this.dialog.getByLabel('Token', { exact: true }).innerText();
    await this.dialog.getByRole('button', { name: 'Done' }).click();
    return secret;
  }

  async revoke(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Revoke ${name}` }).click();
    await this.dialog.getByRole('button', { name: 'Revoke token' }).click();
  }
}
