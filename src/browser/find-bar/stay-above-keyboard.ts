/** Tells an element's style, as `--keyboard`, how much of the window's lower end the keyboard of a phone covers. */
export function stayAboveKeyboard(element: HTMLElement, signal: AbortSignal): void {
  const measure = () => {
    const { height = innerHeight, offsetTop = 0, scale = 1 } = visualViewport ?? {};
    // A reader who enlarges the page sees a part of the window without any keyboard.
    const covered = scale > 1 ? 0 : Math.max(0, innerHeight - height - offsetTop);
    element.style.setProperty('--keyboard', `${covered}px`);
  };
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, measure, { signal });
  measure();
}
