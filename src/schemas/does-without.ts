import type { Fix } from './fix.ts';

/**
 * Whether a fix can be carried out without a role: it is not named, or another does as well (`A or B`). What names it for
 * somebody else, for one step or for a case asks for it, because nobody should find that out half-way.
 */
export function doesWithout(role: string, { role: needed }: Pick<Fix, 'role'>): boolean {
  const wanted = role.toLowerCase();
  return needed
    .split(/[;,]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.includes(wanted))
    .every((part) => part.includes(`or ${wanted}`) || part.includes(`${wanted} or `));
}
