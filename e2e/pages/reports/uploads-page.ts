import type { Locator, Page } from '@playwright/test';

/** A file as it is chosen or dropped. */
export interface TestFile {
  name: string;
  text: string;
}

/** Runs in the page: what a browser hands over when a file is dropped. */
const PACK = `({ name, text }) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'text/csv' }));
  return transfer;
}`;

/** Where reports come in. */
export class UploadsPage {
  readonly page: Page;
  readonly dropZone: Locator;
  readonly history: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dropZone = page.getByRole('group', { name: 'Upload reports' });
    this.history = page.getByRole('table', { name: 'Upload history' });
    this.panel = page.getByRole('complementary', { name: 'Upload' });
  }

  async open(search: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/uploads?${new URLSearchParams(search).toString()}`);
    await this.page.getByRole('heading', { name: 'History' }).waitFor();
  }

  async choose({ name, text }: TestFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dropZone.getByRole('button', { name: 'choose files' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  async drop({ name, text }: TestFile): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(`(${PACK})(${JSON.stringify({ name, text })})`);
    await this.dropZone.dispatchEvent('dragover', { dataTransfer });
    await this.dropZone.getByText('Let go to read the file').waitFor();
    await this.dropZone.dispatchEvent('drop', { dataTransfer });
  }

  /** What became of a file of this visit. */
  job(fileName: string): Locator {
    return this.page.getByRole('region', { name: `Import of ${fileName}` });
  }

  row(fileName: string): Locator {
    return this.history
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: fileName, exact: true }) });
  }

  /** A fact of the panel, such as "Rows". */
  fact(term: string): Locator {
    return this.panel.getByRole('definition').and(this.page.locator(`dt:text-is("${term}") + dd`));
  }
}
