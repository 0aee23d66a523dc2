import type { Locator, Page } from '@playwright/test';

/** Who works in the agency. */
export class UsersPage {
  readonly page: Page;
  readonly table: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Users' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.goto('/settings/users');
  }

  row(email: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('cell', { name: email, exact: true }) });
  }

  /** Adds somebody and gives the password that is shown for them. */
  async add(name: string, email: string, role: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Add user' }).click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await this.dialog.getByRole('button', { name: /Role$/ }).click();
    await this.page.getByRole('option', { name: role }).click();
    await this.dialog.getByRole('button', { name: 'Add user' }).click();
    const password = await this.dialog.getByLabel('Password', { exact: true }).innerText();
    await this.dialog.getByRole('button', { name: 'Done' }).click();
    return password;
  }
}
