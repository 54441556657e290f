/** What is given other than by typing: pictures are read; a file of text, and a text too long for the box, stand beside it. */
import { READER_MISSING as MISSING, PICTURE_BUTTON as WORDS } from '#words/box-picture.ts';
import { persistently } from '../../persistently.ts';
import { element } from '../dom/element.ts';
import type { PictureBox, Pictures } from '../pictures/read-pictures.ts';

/** Pictures that some systems give no type. */
const PICTURE = /\.(hei[cf]|avif|png|jpe?g|webp|gif|bmp|tiff?)$/i;
/** Bytes that tell a text from other files. Texts of two bytes a letter begin with a mark; PDF begins like a text and is none. */
const LOOKED_AT = 1024;
const MARKED = /^(\xff\xfe|\xfe\xff)/;
const PDF = '%PDF-';

const isPicture = ({ type, name }: File): boolean => type.startsWith('image/') || PICTURE.test(name);

async function isText(file: File): Promise<boolean> {
  // A folder cannot be read, nor can a file that is gone.
  const bytes = await file
    .slice(0, LOOKED_AT)
    .arrayBuffer()
    .catch(() => undefined);
  if (!bytes) return false;
  const head = new TextDecoder('latin1').decode(bytes);
  return MARKED.test(head) || !(head.includes('\0') || head.startsWith(PDF));
}

/** The way to choose a picture where the page itself has none: in the header, where there is little room. */
const chooser = (): HTMLElement =>
  element(
    'label',
    { title: WORDS.choose },
    element('input', {
      class: 'visually-hidden',
      type: 'file',
      accept: 'image/*',
      multiple: true,
      'aria-label': WORDS.choose,
    }),
    WORDS.short,
  );

export class GivenFiles {
  readonly #box: PictureBox;
  readonly #take: (text: Blob) => unknown;
  #pictures: Pictures | undefined;
  /** Whether anything was given on this page. */
  isUsed = false;
  /** Stands in place of pictures while what reads them is not there. */
  #missing: HTMLElement | undefined;

  /** `take` is given a file of text, and a text of more than `most` characters: laying it out in the box would hold the page. */
  constructor(box: PictureBox, most: number, take: (text: Blob) => unknown) {
    this.#box = box;
    this.#take = take;
    const given = (event: Event, data: DataTransfer | null) => {
      const text = data?.getData('text/plain') ?? '';
      if (text.length <= most) return;
      event.preventDefault();
      take(new Blob([text]));
    };
    if (!document.querySelector('fault-search [type=file]')) box.field.parentElement?.append(chooser());
    box.field.addEventListener('input', () => this.#pictures?.changed());
    box.field.addEventListener('paste', (event) => given(event, event.clipboardData));
    box.field.addEventListener('drop', (event) => given(event, event.dataTransfer));
  }

  async give(files: readonly File[]): Promise<void> {
    this.isUsed = true;
    const [first] = files;
    // The same file may be chosen again.
    for (const input of document.querySelectorAll<HTMLInputElement>('[type=file]')) input.value = '';
    const pictures = files.filter(isPicture);
    if (first && pictures.length === 0 && (await isText(first))) return void this.#take(first);
    this.#missing?.remove();
    const part = await persistently(() => import('../pictures/read-pictures.ts')).catch(() => undefined);
    if (!part) return this.#tellMissing(files);
    if (!this.#pictures || this.#pictures.isAway) this.#pictures = new part.Pictures(this.#box);
    // What is neither is told as a picture that cannot be read.
    if (pictures.length > 0) this.#pictures.give(pictures, pictures.length < files.length);
    else this.#pictures.give(files);
  }

  #tellMissing(files: readonly File[]): void {
    const again = element('button', { type: 'button' }, MISSING.retry);
    again.addEventListener('click', () => this.give(files));
    const note = element('p', { class: 'note warning' }, MISSING.said);
    this.#missing = element('section', { 'aria-label': MISSING.label }, note, again);
    document.getElementById('results')?.before(this.#missing);
    this.#box.say(MISSING.said);
  }

  /** Takes pictures away. Returns whether there were any. */
  away(): boolean {
    const wasThere = this.#missing?.isConnected || (this.#pictures !== undefined && !this.#pictures.isAway);
    this.#missing?.remove();
    this.#pictures?.away();
    return wasThere;
  }
}
