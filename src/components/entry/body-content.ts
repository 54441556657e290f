import { satteriCreateHighlightFn, satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, renderJSX } from 'astro/runtime/server/index.js';
import { type EvaluateOptions, evaluate } from 'satteri';
import type { Entry } from '../../entries.ts';
import { type Component, componentsFor } from './body-components.ts';
import { classesForTokens } from './classes-for-tokens.ts';

/** Compiled bodies: a handbook shows the same ones again, and guides stand in many entries. */
const kept = new Map<string, Promise<Component>>();
/** So many are kept; then all are forgotten, so that memory stays bounded. */
const MOST_KEPT = 2000;

/**
 * The body of an entry as a component. It is compiled when a page shows it and is no module of the build: a bundler takes
 * several times as long for a thousand of them.
 */
export function bodyContent({ body, file }: Entry): Promise<Component> {
  const known = kept.get(body);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const compiled = compile(body).catch((error: Error) => {
    throw new Error(`${file}: its body cannot be read: ${error.message}. "npm run check" says where.`);
  });
  kept.set(body, compiled);
  return compiled;
}

/** What a compiled body calls. */
const RUNTIME = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;
type Body = (props: { components: Record<string, unknown> }) => unknown;
let options: Promise<EvaluateOptions> | undefined;

async function compile(body: string): Promise<Component> {
  options ??= makeOptions();
  const { default: content } = await evaluate(body, await options);
  const render = content as Body;
  return createComponent((result, { context }) =>
    renderJSX(result, render({ components: { Fragment, ...componentsFor(context) } })),
  );
}

async function makeOptions(): Promise<EvaluateOptions> {
  const highlight = await satteriCreateHighlightFn('shiki', {
    theme: 'css-variables',
    transformers: [classesForTokens()],
  });
  return {
    ...RUNTIME,
    elementAttributeNameCase: 'html',
    // What holds no component is one string.
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    // Curled quotes would change the literal text of errors.
    features: { smartPunctuation: false },
    hastPlugins: highlight ? [satteriHighlightPlugin(highlight, undefined)] : [],
  };
}
