interface ImportMetaEnv {
  /** Whether the index of the site is cut into shards: the build knows, and leaves the code of the other form out. */
  readonly SHARDS: boolean;
}
