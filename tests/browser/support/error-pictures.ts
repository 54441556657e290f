/** Pictures of errors, and the ways in which a reader gives them. */
import type { Browser, Locator, Page } from '@playwright/test';
import { drawn } from '../../bench/images/draw.ts';
import { FORMS } from '../../bench/images/forms.ts';

/** A file as Playwright's own choosing of files takes it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (buffer: Buffer, name = 'error.png', mimeType = 'image/png'): GivenFile => ({
  name,
  mimeType,
  buffer,
});

const pictures = new Map<string, Promise<Buffer>>();

/** The picture of a text, in one of the forms in which errors are sent; drawn once in a worker of the tests. */
export function pictureOf(browser: Browser, text: string, name = 'message'): Promise<Buffer> {
  const form = FORMS.find((one) => one.name === name);
  if (!form) throw new Error(`There is no form of pictures that is called ${name}.`);
  const key = `${name} ${text}`;
  const picture = pictures.get(key) ?? drawn(browser, form, text);
  pictures.set(key, picture);
  return picture;
}

interface Brought {
  way: 'paste' | 'drop';
  /** What it comes to; where the keyboard is, if nothing is named. */
  selector?: string;
  files: { name: string; type: string; data: string }[];
  /** What comes along. */
  text?: string;
}

/** Runs in the page: files as a paste or a drop brings them. Returns whether the page has taken them from the browser. */
function bring({ way, selector, files, text }: Brought): boolean {
  const data = new DataTransfer();
  for (const { name, type, data: content } of files)
    data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name, { type }));
  if (text) data.setData('text/plain', text);
  const about = { bubbles: true, cancelable: true };
  const place = selector ? document.querySelector(selector) : (document.activeElement ?? document.body);
  if (!place) throw new Error(`There is no ${selector}.`);
  if (way === 'paste') return !place.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
  const drag = (type: string) => !place.dispatchEvent(new DragEvent(type, { ...about, dataTransfer: data }));
  drag('dragenter');
  // A browser drops only where the page has said that it takes it.
  return drag('dragover') && drag('drop');
}

const packed = (files: readonly GivenFile[]) =>
  files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, data: buffer.toString('base64') }));

/** Pastes files where the keyboard is. Returns whether the page has taken them. */
export const pasteFiles = (page: Page, ...files: GivenFile[]): Promise<boolean> =>
  page.evaluate<boolean, Brought>(bring, { way: 'paste', files: packed(files) });

/** Pastes what comes as a text and as a picture, as table programs copy cells. */
export const pasteCells = (page: Page, text: string, picture: GivenFile): Promise<boolean> =>
  page.evaluate<boolean, Brought>(bring, { way: 'paste', files: packed([picture]), text });

/** Drops files on something. Returns whether the page has taken them. */
export const dropFiles = (page: Page, selector: string, ...files: GivenFile[]): Promise<boolean> =>
  page.evaluate<boolean, Brought>(bring, { way: 'drop', selector, files: packed(files) });

/** Chooses files beside the box. */
export const chooseFiles = (page: Page, ...files: GivenFile[]): Promise<void> => chooser(page).setInputFiles(files);

export const chooser = (page: Page): Locator => page.getByLabel('Read a picture of an error');

/** What stands above the results, as a reader or a screen reader finds it. */
export class PicturePanel {
  readonly panel: Locator;
  readonly warning: Locator;
  readonly progress: Locator;
  readonly others: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: 'Picture', exact: true });
    this.warning = this.panel.locator('.note.warning');
    this.progress = this.panel.getByRole('progressbar', { name: 'How far the picture is read' });
    this.others = this.panel.getByRole('list', { name: 'Pictures' }).getByRole('button');
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  /** Comes once a picture was read whose text stands in the box. */
  get read(): Locator {
    return this.panel.getByText('The text stands in the box, where you can mend it.');
  }
}
