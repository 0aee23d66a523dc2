import type { Locator, Page } from '@playwright/test';

/** The door. */
export class SignInPage {
  readonly email: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  /** Why one was not let in. */
  readonly refusal: Locator;

  constructor(page: Page) {
    this.email = page.getByRole('textbox', { name: 'E-mail' });
    this.password = page.getByRole('textbox', { name: 'Password' });
    this.submit = page.getByRole('button', { name: 'Sign in' });
    this.refusal = page.getByRole('alert');
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.submit.click();
  }
}
