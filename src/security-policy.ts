/**
 * What pages may load and do. The header files of the hosts in `public/` carry the same policy (a test compares
 * them); the page carries it as well, for hosts without header files.
 */

/**
 * Shows the colours that the reader has chosen before anything is drawn: the only script that stands in pages. The name in the store is
 * that of `store-keys.ts`; another value than `light` and `dark` is none.
 */
export const SCHEME_SCRIPT = 'try{document.documentElement.dataset.scheme=localStorage.scheme}catch{}';
/** SHA-256 of it, base64; a test compares it. */
const SCHEME_HASH = '0ZL8JPXhg88jCptsaKPnqhcgG8vuoAGjyeeVtVuzE3o=';

/** Directives that work in a page. The hash admits the one script that stands in pages, `wasm-unsafe-eval` Pagefind's WebAssembly and no script evaluation. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${SCHEME_HASH}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Directives that only a header can set. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
