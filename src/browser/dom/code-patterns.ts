/** The patterns of the site's families of codes, as its pages carry them. */
export const codePatterns = (): string[] => document.documentElement.dataset.codes?.split(' ') ?? [];
