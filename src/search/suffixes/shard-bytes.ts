/**
 * How large the shards of suffixes are, in bytes before compression: small on a small site, so that an entry that changes changes little of
 * the index, and that a first result loads little beside; large on a large one, whose files are many.
 */
const SIZES = {
  fields: [4096, 8192, 16_384],
  texts: [8192, 32_768, 65_536],
  infixes: [8192, 16_384, 16_384],
  joints: [8192, 32_768, 65_536],
  heads: [2048, 8192, 16_384],
  counts: [512, 4096, 16_384],
} as const;
/** Most entries of a small site, and of a middle one. */
const [SMALL, MIDDLE] = [2000, 20_000];

export const shardBytesOf = (of: keyof typeof SIZES, entries: number): number =>
  SIZES[of][entries > MIDDLE ? 2 : entries > SMALL ? 1 : 0];

/** How many shards are read where a larger site reads so many: about as many bytes. */
export const shardsFor = (shards: number, entries: number): number => (entries > SMALL ? shards : 2 * shards);
