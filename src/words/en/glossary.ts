/** The page that explains the terms of the field. */
export const GLOSSARY_WORDS = {
  title: 'Glossary',
  description: 'The terms of the field, each in one or two sentences, with the names that they had before.',
  short: (names: string) => `Also ${names}.`,
  formerly: (names: string) => `Also called, or formerly: ${names}.`,
};
