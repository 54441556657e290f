/** By what words a program says that something failed; of English, and of no field. As parts of a regular expression. */
export const FAILURE_WORDS = "fail(?:s|ed|ures?)?|unable|could ?n[o'’]t|can(?: ?not|['’]t)|errors?|exception|problem";
