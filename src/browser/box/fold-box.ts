/** On a small screen, a text that has been read leaves the room to its results: the box folds to two lines. */

/** Characters that fit in two lines of a small screen. */
const FOLDED = 40;

/** Folds the box, or unfolds it. */
export function foldBox(field: HTMLTextAreaElement, isRead: boolean): void {
  const { documentElement: root } = document;
  if (isRead && !root.hasAttribute('data-read')) field.scrollTop = 0;
  root.toggleAttribute('data-read', isRead);
}

/** Whether a long text is being changed by hand: then the box neither folds nor unfolds. */
export function isEditedByHand({ value }: HTMLTextAreaElement, { inputType, data }: InputEvent): boolean {
  return value.length > FOLDED && (data?.length === 1 || /^delete/.test(inputType ?? ''));
}
