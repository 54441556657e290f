import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableIndex } from '../tables/table.ts';
import type { LateParts } from './gathered-answer.ts';
import { Gathering } from './gathering.ts';
import type { MisreadBy } from './misread-text.ts';
import { tablePlans } from './table-plans.ts';

/** How the tables of an index are asked for texts, and for codes that these may mean. */
export function gatheringBy(index: TableIndex, late: LateParts): MisreadBy {
  const plans = tablePlans(index, late);
  return {
    vocabulary: vocabularyFrom(index.facts),
    begin: (text, noted) => new Gathering(index, plans, text, late, noted),
    mayHave: (word) => index.hasFilter('fields') && index.mayHave(word, 'fields'),
    async known(spellings) {
      const { found } = await plans.ofCodes(spellings.join('\n'));
      return new Set(found.map(({ code }) => code));
    },
  };
}
