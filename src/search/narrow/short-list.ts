/** So many entries are read as quickly as a question. */
export const SHORT_LIST = 3;
