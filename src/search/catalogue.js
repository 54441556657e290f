/** The shapes of the files that the search reads, shared by those who write and those who read them. */
export {};
