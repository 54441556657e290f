interface ImportMetaEnv {
  /** Whether the index of the site is cut into shards: the build knows, and leaves the code of the other form out. */
  readonly SHARDS: boolean;
}

/** As far as it is used here. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unknown;
  /** Plain data; throws where the text is no YAML. */
  export function load(text: string, options: { schema: unknown }): unknown;
}
