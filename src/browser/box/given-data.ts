/**
 * Watches what is pasted into the box or dropped on it. A file, and a text of more than `most` characters, never enter the
 * box: laying out such a text would hold the page. A picture has no text to search.
 */
export function watchGiven(
  field: HTMLTextAreaElement,
  most: number,
  onText: (text: Blob) => void,
  onPicture: () => void,
): void {
  const given = (event: Event, data: DataTransfer | null) => {
    const text = data?.getData('text/plain') ?? '';
    const isPicture = [...(data?.items ?? [])].some(({ type }) => type.startsWith('image/'));
    const other = text.length > most ? new Blob([text]) : text ? undefined : data?.files[0];
    if (!other && (text || !isPicture)) return;
    event.preventDefault();
    if (isPicture && !text) onPicture();
    else if (other) onText(other);
  };
  field.addEventListener('paste', (event) => given(event, event.clipboardData));
  field.addEventListener('drop', (event) => given(event, event.dataTransfer));
  // Without this the browser opens the file in place of the page.
  field.addEventListener('dragover', (event) => {
    if ([...(event.dataTransfer?.items ?? [])].some(({ kind }) => kind === 'file')) event.preventDefault();
  });
}
