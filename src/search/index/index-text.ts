/** Prepares the text of the site once. Kept apart from the catalogue's part, because it comes after the first results. */

import type { SiteText } from './catalogue.ts';
import { type CatalogueIndex, indexFields } from './index-site.ts';
import { outlined } from './pack-outline.ts';
import { packedTexts, unpackText } from './pack-text.ts';
import { type TextIndex, textIndexOf } from './text-index.ts';

export type { TextIndex };

/**
 * `siteText` must be of the same build as the catalogue: it names entries by their position there. An outline that comes
 * along completes the catalogue in place.
 */
export function indexText(index: CatalogueIndex, siteText: SiteText): TextIndex {
  if (siteText.outline) {
    outlined(index.entries, siteText.outline).forEach((whole, position) => {
      Object.assign(index.entries[position] as object, whole);
    });
    Object.assign(index, indexFields(index.entries));
  }
  const found = packedTexts(siteText).flatMap((packed, position) =>
    packed && index.entries[position] ? [{ packed, position }] : [],
  );
  return textIndexOf(
    found.map(({ packed, position }) => unpackText(index.entries, position, siteText, packed)),
    found.map(({ position }) => position),
  );
}
