/**
 * What pages may load and do. The header files of the hosts in `public/` carry the same policy (a test compares
 * them); the page carries it as well, for hosts without header files.
 */

/** Directives that work in a page. `wasm-unsafe-eval` admits Pagefind's WebAssembly and no script evaluation. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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
