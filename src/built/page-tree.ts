/**
 * The tree of a built page: as much of the DOM as the own text, the checks and Turndown ask for, and no more, so that a
 * page costs a tenth of what a whole DOM in Node costs.
 */

const ELEMENT = 1;
const TEXT = 3;
/** Most nodes have no child, or one: an array that grows has room for many. */
const NONE: readonly PageNode[] = [];

export type PageNode = PageElement | PageText;

/** What elements and texts have in common: their place among others. */
class Linked {
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
}

/** A text, its character references resolved. */
export class PageText extends Linked {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly childNodes = NONE;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get nodeValue(): string {
    return this.data;
  }

  get textContent(): string {
    return this.data;
  }

  get firstChild(): null {
    return null;
  }

  cloneNode(): PageText {
    return new PageText(this.data);
  }
}

/** An element with its attributes by name, and where it stands in the page's HTML. */
export class PageElement extends Linked {
  readonly nodeType = ELEMENT;
  readonly nodeValue = null;
  /** In capitals, as in the DOM of HTML. */
  readonly nodeName: string;
  readonly attributes: Readonly<Record<string, string>>;
  childNodes: readonly PageNode[] = NONE;
  /** Offset of its first character in the page's HTML. */
  readonly start: number;
  /** Offset after its last one. */
  end: number;

  constructor(nodeName: string, attributes: Readonly<Record<string, string>>, start: number) {
    super();
    this.nodeName = nodeName;
    this.attributes = attributes;
    this.start = start;
    this.end = start;
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.attributes, name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get textContent(): string {
    let text = '';
    for (const child of this.childNodes) text += child.textContent;
    return text;
  }

  get firstChild(): PageNode | null {
    return this.childNodes[0] ?? null;
  }

  get children(): PageElement[] {
    return this.childNodes.filter((child) => child.nodeType === ELEMENT);
  }

  get lastElementChild(): PageElement | null {
    return this.children.at(-1) ?? null;
  }

  getElementsByTagName(name: string): PageElement[] {
    const nodeName = name.toUpperCase();
    return descendants(this).filter((element) => element.nodeName === nodeName);
  }

  append(child: PageNode): void {
    const last = this.childNodes.at(-1) ?? null;
    if (last) last.nextSibling = child;
    child.previousSibling = last;
    child.parentNode = this;
    if (last) (this.childNodes as PageNode[]).push(child);
    else this.childNodes = [child];
  }

  removeChild(child: PageNode): void {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    if (child.previousSibling) child.previousSibling.nextSibling = child.nextSibling;
    if (child.nextSibling) child.nextSibling.previousSibling = child.previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
  }

  /** With everything below it. */
  cloneNode(): PageElement {
    const clone = new PageElement(this.nodeName, this.attributes, this.start);
    clone.end = this.end;
    for (const child of this.childNodes) clone.append(child.cloneNode());
    return clone;
  }
}

/** Every element below one, in the order of the page. */
export function descendants(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.childNodes) {
      if (child.nodeType !== ELEMENT) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}
