/** Below results of which none is certain. */
export const WHY_WORDS = {
  why: 'Why is this not certain?',
  reading: 'One moment …',
  missing: 'The reasons could not be read. Close this, and open it again.',
};
