import { catalogueOf } from '../../../src/checks/catalogue-of.ts';
import type { Content } from '../../../src/checks/content-files.ts';

/** Ids of entries by their position in the catalogue. */
export const idsOf = (content: Content): string[] => catalogueOf(content).entries.map(({ id }) => id);
