interface ImportMetaEnv {
  /** Whether the index of the site is cut into shards: the build knows, and leaves the code of the other form out. */
  readonly SHARDS: boolean;
  /** The folder in which the site stands in another one; empty where it is a site of its own. */
  readonly UNDER: string;
}

/** As far as it is used here. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unknown;
  /** Plain data; throws where the text is no YAML. */
  export function load(text: string, options: { schema: unknown }): unknown;
}

/** As far as it is used here. */
declare module 'tesseract.js/src/worker-script/index.js' {
  /** What a job says: what came of it, why it failed, or how far it is. */
  interface Said {
    status: 'resolve' | 'reject' | 'progress';
    data: unknown;
  }
  export function dispatchHandlers(job: object, hear: (said: Said) => void): void;
  /** How it comes to its engine. */
  export function setAdapter(adapter: { getCore: () => Promise<(options: object) => Promise<object>> }): void;
}
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const start: (options: object) => Promise<object>;
  export default start;
}
declare module 'tesseract.js-core/tesseract-core-lstm.js' {
  const start: (options: object) => Promise<object>;
  export default start;
}
