/** The way to hand on a text that was searched for. */
export const HAND_ON_FOOT_WORDS = {
  wrongPage: 'Wrong page? ',
  notHere: 'Not here? ',
  handOn: 'Hand it on …',
  link: 'Link to this search …',
  missing:
    'What takes private things out could not be loaded, so nothing can be handed on now. Search again to try again.',
};
