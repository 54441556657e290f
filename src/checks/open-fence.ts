import { FENCE, withoutCode } from '../mdx-body.ts';

const ALONE = /^ *(?:`{3,}|~{3,})[^`\n]*$/m;

/** Offset of a code block without an end, which takes the rest of the body for code; undefined where there is none. */
export function openFence(body: string): number | undefined {
  // A fence with a language inside of a block begins the next one: that before it has no end.
  const twice = [...body.matchAll(FENCE)].find(([, , fence = '', , code = '']) =>
    code.split('\n').some((line) => new RegExp(`^ *${fence}[a-z]`).test(line)),
  );
  return (twice ?? ALONE.exec(withoutCode(body)))?.index;
}
