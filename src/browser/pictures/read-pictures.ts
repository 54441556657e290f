/**
 * Pictures of errors: opened, read one after another, and shown with what was read. The text goes into the box, and is a paste like any other.
 * Nothing of a picture is sent or kept; it is gone when the box is emptied.
 */
import { PICTURE_WORDS as WORDS } from '#words/pictures.ts';
import type { Language } from '../../pictures/files.ts';
import { keepReader } from './keep-reader.ts';
import { NoPicture } from './open-picture.ts';
import { NotRead, PictureClient } from './picture-client.ts';
import { drawnPicture, drawnWord, turnedPicture } from './picture-drawing.ts';
import { isTextOf, type PictureItem, unsureWords } from './picture-item.ts';
import { PicturePanel } from './picture-panel.ts';
import { readFile } from './read-file.ts';

/** Pictures that are taken at a time. */
const MOST = 20;

/** What the box is asked for. */
export interface PictureBox {
  readonly field: HTMLTextAreaElement;
  /** Puts a text into the box and searches for it. */
  set(text: string): void;
  /** Says something to a screen reader. */
  say(words: string): void;
}

export class Pictures {
  readonly #box: PictureBox;
  readonly #panel: PicturePanel;
  readonly #client = new PictureClient();
  readonly #items: PictureItem[] = [];
  #languages: Language[] = ['eng'];
  #isRunning = false;
  /** How often the reader has cancelled. */
  #cancels = 0;
  /** Whether all of it has been taken away; from then on it does nothing. */
  isAway = false;
  /** The picture that is shown, and the one whose text stands in the box. */
  #shown = 0;
  #inBox: PictureItem | undefined;
  /** What the box holds as long as the reader has not typed. */
  #expected = '';
  /** Of the pictures from here on, which were given last, the first that is read is shown. */
  #awaited = Number.POSITIVE_INFINITY;

  constructor(box: PictureBox) {
    this.#box = box;
    this.#panel = new PicturePanel(box.field, {
      show: (at) => this.#show(at),
      cancel: () => this.#cancel(),
      clear: () => this.#clear(),
      close: () => this.#close(),
      putBack: () => this.#putBack(),
      retry: () => this.#retry(),
      useText: () => this.#put(this.#items[this.#shown]),
      alsoRead: (language) => this.#alsoRead(language),
    });
  }

  /** What the reader does to the text: mends it, or puts another in its place, which has nothing to do with the picture. */
  changed(): void {
    const item = this.#items[this.#shown];
    if (this.isAway || !item || item !== this.#inBox || item.state !== 'read') return;
    if (isTextOf(item, this.#box.field.value)) this.#draw();
    else this.away();
  }

  /** Reads these, behind what is being read; those that came last are shown. */
  give(files: readonly File[], wasLeftOut = false): void {
    const notes = [
      ...(files.length > MOST ? [WORDS.tooMany(MOST, files.length)] : []),
      ...(wasLeftOut ? [WORDS.notAll] : []),
    ];
    this.#shown = this.#items.length;
    for (const file of files.slice(0, MOST))
      this.#items.push({
        name: nameOf(file),
        file,
        state: 'waiting',
        text: '',
        words: [],
        unsure: [],
        notes: [...notes],
      });
    this.#runFor(this.#shown);
  }

  /** Takes all of it away, whatever it is at. The box stays as it is. */
  away(): void {
    this.isAway = true;
    this.#client.end();
    this.#panel.remove();
    for (const { canvas } of this.#items.splice(0)) if (canvas) canvas.width = canvas.height = 0;
  }

  async #run(): Promise<void> {
    this.#draw();
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let item = this.#next(); item; item = this.#next()) {
      await this.#read(item);
      if (this.isAway) return;
      this.#draw();
    }
    this.#isRunning = false;
    // It takes much memory, and starts quickly.
    this.#client.end();
    this.#end();
  }

  #next(): PictureItem | undefined {
    return this.#items.find(({ state }) => state === 'waiting');
  }

  async #read(item: PictureItem): Promise<void> {
    item.state = 'reading';
    delete item.failure;
    const cancels = this.#cancels;
    this.#box.say(WORDS.opening);
    this.#draw();
    try {
      const { reading, bitmap, notes } = await readFile(item.file, this.#client, this.#languages, {
        hear: (course) => this.#panel.tell(course),
        isCancelled: () => cancels !== this.#cancels,
      });
      if (this.isAway) return bitmap.close();
      const shown = turnedPicture(bitmap, reading.turned);
      item.unsure = unsureWords(reading.words);
      item.canvas = drawnPicture(shown, item.unsure);
      item.pieces = item.unsure.map((word) => drawnWord(shown, word));
      bitmap.close();
      Object.assign(item, { text: reading.text, words: reading.words });
      item.notes.push(...notes);
      item.state = reading.text ? 'read' : 'failed';
      if (!reading.text) item.failure = 'empty';
      void keepReader(reading.used);
    } catch (error) {
      item.state = 'failed';
      if (error instanceof NotRead && error.why === 'cancelled') item.failure = 'cancelled';
      else item.failure = error instanceof NoPicture || error instanceof NotRead ? error.why : 'memory';
    }
    if (this.isAway) return;
    if (item.state === 'read') {
      this.#box.say(WORDS.heardRead(item.words.length, item.unsure.length));
      const at = this.#items.indexOf(item);
      if (at >= this.#awaited) {
        this.#awaited = Number.POSITIVE_INFINITY;
        this.#shown = at;
        if (this.#box.field.value === this.#expected) this.#put(item);
      }
    } else if (item.failure) this.#box.say(WORDS.failures[item.failure]);
  }

  /** Puts what was read into the box; what the reader has made of another stays with that one. */
  #put(item: PictureItem | undefined): void {
    if (!item) return;
    if (this.#inBox) this.#inBox.text = this.#box.field.value || this.#inBox.text;
    const before = this.#box.field.value;
    if (before.trim() && !this.#items.some(({ text }) => text === before)) item.before = before;
    this.#inBox = item;
    this.#expected = item.text;
    this.#box.set(item.text);
    this.#draw();
  }

  #show(at: number): void {
    this.#shown = at;
    this.#awaited = Number.POSITIVE_INFINITY;
    const item = this.#items[at];
    if (item?.state === 'read' && item !== this.#inBox) this.#put(item);
    else this.#draw();
  }

  #cancel(): void {
    this.#cancels++;
    for (const item of this.#items)
      if (item.state === 'waiting') Object.assign(item, { state: 'failed', failure: 'cancelled' });
    this.#client.end();
    this.#box.field.focus();
  }

  /** Of several, this one goes, and what reads goes on with the others. */
  #close(): void {
    const [gone] = this.#items.splice(this.#shown, 1);
    if (this.#items.length === 0 || gone?.state === 'reading') this.away();
    else this.#show(Math.max(0, this.#shown - 1));
    this.#box.field.focus();
  }

  #putBack(): void {
    const before = this.#items[this.#shown]?.before ?? '';
    this.away();
    this.#box.set(before);
    this.#box.field.focus();
  }

  #clear(): void {
    this.away();
    this.#box.set('');
    this.#box.field.focus();
  }

  #retry(): void {
    const item = this.#items[this.#shown];
    if (item) item.state = 'waiting';
    this.#runFor(this.#shown);
  }

  /** Reads what waits; of what comes from a place on, the first is shown. */
  #runFor(place: number): void {
    this.#awaited = place;
    this.#expected = this.#box.field.value;
    void this.#run();
  }

  #alsoRead(language: Language): void {
    this.#languages = [...this.#languages, language];
    const item = this.#items[this.#shown];
    if (item) Object.assign(item, { state: 'waiting', notes: [] });
    this.#inBox = undefined;
    this.#runFor(this.#shown);
  }

  /** Nothing is left of pictures that were all cancelled. */
  #end(): void {
    if (this.#items.every(({ failure }) => failure === 'cancelled')) {
      this.#box.say(WORDS.failures.cancelled);
      this.away();
    } else this.#draw();
  }

  #draw(): void {
    if (this.isAway) return;
    this.#panel.draw(this.#items, this.#shown, this.#inBox === this.#items[this.#shown], this.#languages);
  }
}

/** The name of a file; that of a picture out of the clipboard says nothing. */
const nameOf = ({ name }: File): string => (/^image\.\w+$/.test(name) ? '' : name);
