/** A line that says what failed and then why. */
const FAILED =
  /(?<![\p{L}\p{N}])(?:failed|failure|could not|couldn't|cannot|can't|unable|error)(?![\p{L}\p{N}])[^\n:]{0,200}?(?:: +| [-–] )(?=\S)/giu;

/** A text without what its lines say failed: of `Failed to open the lid: no key`, `no key`. */
export function withoutFailed(text: string): string {
  return text.replace(FAILED, ' ');
}
