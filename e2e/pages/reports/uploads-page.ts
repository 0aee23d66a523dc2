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
  /** Files are tried before they are imported. */
  readonly previewFirst: Locator;
  /** Asks before an upload is taken back. */
  readonly takeBackDialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dropZone = page.getByRole('group', { name: 'Upload reports' });
    this.history = page.getByRole('table', { name: 'Upload history' });
    this.panel = page.getByRole('complementary', { name: 'Upload' });
    this.previewFirst = this.dropZone.getByText('Show what would change first');
    this.takeBackDialog = page.getByRole('dialog', { name: /^Take “.*” back\?$/ });
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

  /** Rows of a table of effects, the sums first: the texts of the cells, head included. */
  async effect(within: Locator): Promise<string[][]> {
    const table = within.getByRole('table', { name: /by day$/ });
    await table.waitFor();
    const rows = await table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') })
      .all();
    const texts = rows.map((row) => row.getByRole('cell').or(row.getByRole('rowheader')).allInnerTexts());
    return (await Promise.all(texts)).map((cells) => cells.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
  }

  /** Opens the panel of an upload of the history. */
  async openUpload(fileName: string): Promise<void> {
    await this.row(fileName).getByRole('button', { name: fileName, exact: true }).click();
    await this.panel.getByRole('heading', { name: fileName }).waitFor();
  }
}
