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
  // Browsers that search from their address bar write a space as a plus; links of the site escape both.
  const kept = /^#q=(.*)$/s.exec(location.hash)?.[1]?.replaceAll('+', ' ');
  try {
    return kept === undefined ? '' : decodeURIComponent(kept);
  } catch {
    return kept ?? '';
  }
}
