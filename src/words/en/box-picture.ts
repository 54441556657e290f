/** The ways to give a picture that stand beside the box. */
export const PICTURE_BUTTON = {
  choose: 'Read a picture of an error',
  photo: 'Take a photo of an error',
  /** In the header, where there is little room. */
  short: 'Picture',
};

/** What is said where what reads pictures cannot be loaded. */
export const READER_MISSING = {
  label: 'Picture',
  said: 'The picture reader has not been loaded. Check the connection and try again, or paste the text of the error.',
  retry: 'Try again',
};
