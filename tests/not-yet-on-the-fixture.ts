/**
 * Specs of `tests/browser` and `tests/firefox` that still know the content. Whoever lets one run on the fixture site deletes
 * its line; with the last line the file goes, and the projects that it fills.
 */
export const NOT_YET_ON_THE_FIXTURE: readonly string[] = [
  'canary',
  'disk',
  'left-behind',
  'privacy',
];
