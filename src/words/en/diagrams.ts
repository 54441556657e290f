/** The page of all diagrams, and a diagram behind the text of an entry. */
export const DIAGRAM_WORDS = {
  title: 'Diagrams',
  /** Leads from the top of an entry to its diagram. */
  one: 'Diagram',
  description: 'What is connected with what, drawn: each diagram also stands in words beside it.',
  empty: 'There is no diagram yet.',
  shownOn: 'Needed for:',
};
