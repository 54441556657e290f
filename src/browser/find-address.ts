/** A link may bring a text along. Behind `?q=` the host has seen it: it moves behind `#`, and the reader is told. */
export function textOfAddress(): string {
  const sent = new URLSearchParams(location.search).get('q');
  if (sent !== null) {
    const text = sent.replace(/^\s*Help with:\s*/i, '');
    history.replaceState(history.state, '', `${location.pathname}#q=${encodeURIComponent(text)}`);
    const notice = document.getElementById('address-notice');
    if (notice) notice.hidden = false;
    return text;
  }
  const kept = /^#q=(.*)$/s.exec(location.hash)?.[1];
  try {
    return kept === undefined ? '' : decodeURIComponent(kept);
  } catch {
    return kept ?? '';
  }
}
