import { CONTENT } from '../../fixtures/sites.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

export { open, openAllSections } from './kinds-of-pages.ts';
export const { plain: PLAIN_PAGES, all: ALL_PAGES } = kindsOfPages(CONTENT);
