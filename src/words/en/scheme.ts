/** What is said of the colours that the reader has chosen. */
export const SCHEME_WORDS: Record<string, string> = {
  light: 'Colours: light',
  dark: 'Colours: dark',
  system: 'Colours: as the system',
};
