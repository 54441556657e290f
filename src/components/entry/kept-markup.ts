import { TextsOnDisk } from '../../texts-on-disk.ts';

const kept = new TextsOnDisk();

/**
 * Markup that a build shows in several places. While an author writes, everything is rendered anew: what it shows may have
 * changed.
 */
export async function keptMarkup(name: string, render: () => Promise<string>): Promise<string> {
  const known = kept.of(name);
  if (known !== undefined) return known;
  const markup = await render();
  if (import.meta.env.PROD) kept.add(name, markup);
  return markup;
}
