import type { ShikiTransformer } from 'shiki';

/**
 * Turns the inline styles of Shiki's `css-variables` theme into classes (`token-string`), because the site's CSP
 * allows no inline style. The colours of both schemes stand in `styles/code.css`.
 */
export function classesForTokens(): ShikiTransformer {
  return {
    name: 'classes-for-tokens',
    preprocess(_, options) {
      // Shiki gives up on a line after half a second: what a busy machine builds would be another site.
      options.tokenizeTimeLimit = 0;
    },
    span(node) {
      const token = /var\(--astro-code-(?:token-)?([a-z-]+)\)/.exec(String(node.properties.style ?? ''))?.[1];
      delete node.properties.style;
      if (token && token !== 'foreground') node.properties.class = `token-${token}`;
    },
    pre(node) {
      delete node.properties.style;
      node.properties.class = 'code';
    },
  };
}
