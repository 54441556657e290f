/** How a text that was searched for is handed on. */
export const HAND_ON_WORDS = {
  preparing: 'Taking out what may be private …',
  missing: 'The lists of public words could not be loaded. Without them nothing is handed on.',
  tryAgain: 'Try again',
  leaves: 'What would be handed on',
  how: 'This is what would be handed on. What is not known to be public is taken out: press a placeholder to put it back, or a word to take it out as well.',
  isOut: (kind: string, value: string) => `${kind} taken out: put “${value}” back`,
  isBack: (value: string) => `“${value}” was put back: take it out again`,
  putBack: 'Put back',
  tookOut: 'Taken out',
  takeOutMore: 'Take out also:',
  takeOut: 'Take out',
  standsNowhere: 'This stands nowhere in the text.',
  copyText: 'Copy this text',
  copyLink: 'Copy a link to this search',
  report: 'Report this error',
  copyReport: 'Copy it for a report',
};
