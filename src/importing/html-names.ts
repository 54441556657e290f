/** Which elements of HTML are shown, and how. */

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Shown as they are, without their attributes. */
export const PLAIN = names(
  'p strong b em i u s del ins code kbd sub sup small abbr cite q blockquote ul ol li dl dt dd figure figcaption',
);
/** Only what is in them is text. */
export const TRANSPARENT = names(
  'div span center font section article main header footer nav aside address form fieldset label button hgroup picture svg html body tt big ' +
    'time var samp dfn wbr mark bdi bdo ruby rb rt rp caption thead tbody tfoot tr th td summary legend',
);
/** Boxes among them. */
export const BOXES = names(
  'div center section article main header footer nav aside address form fieldset hgroup caption tr',
);
/** Nothing without what may not run here, or never text. */
export const DROPPED = names(
  'script style template noscript head title link meta base object applet param select textarea option canvas math col colgroup track area ' +
    'map dialog',
);
/** What they show stands elsewhere. */
export const FRAMES = names('iframe embed video audio source');
/** Shown in a way of their own. */
const OTHERS = names('a br hr img pre table details input h1 h2 h3 h4 h5 h6');

/** Whether a browser knows an element. What it does not know is text in angle brackets, as documentations write what a reader fills in. */
export const isHtml = (name: string): boolean =>
  [PLAIN, TRANSPARENT, DROPPED, FRAMES, OTHERS].some((some) => some.has(name.toLowerCase()));
