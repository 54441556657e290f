/** A magnifier over a line, for a site that has no icon of its own. */
export const PLAIN_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d2b2a"/><circle cx="14" cy="14" r="7" fill="none" stroke="#f6f4ee" stroke-width="3"/><path d="M19 19l7 7" stroke="#f6f4ee" stroke-width="3" stroke-linecap="round"/></svg>\n';
