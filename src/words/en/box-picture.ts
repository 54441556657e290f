/** The ways to give a picture that stand beside the box. */
export const PICTURE_BUTTON = {
  choose: 'Read a picture of an error',
  photo: 'Take a photo of it',
  /** In the header, where there is little room. */
  short: 'Picture',
};
