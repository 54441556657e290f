/** What the development server and the panel over its pages call their messages. A page that loads asks for the last report. */
export const ASK = 'content:ask';
export const REPORT = 'content:report';
