/** What the search of a large site loads after the first results: once, and again with the next question where it failed. */
import type { LateParts } from '../search/gathered/gathered-answer.ts';
import type { CatalogueIndex } from '../search/index/index-site.ts';
import type { PasteReader } from '../search/judge/judged.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { fetchFile } from './fetch-whole.ts';
import { kept } from './kept.ts';
import { latePart } from './late-part.ts';
import { latePastes } from './late-pastes.ts';
import { lateQuestion } from './late-question.ts';
import { loadPart } from './load-part.ts';
import { spellingFile } from './spelling-file.ts';

export function lateParts(base: string): LateParts {
  return {
    pastes: latePastes,
    reader: kept(async () => {
      let reader: ((index: CatalogueIndex) => PasteReader) | undefined;
      await loadPart(
        async (options) => (await fetchFile(`${base}field.json`, options)).json(),
        () => import('../search/judge/paste-reader.ts'),
        ({ pasteReader }, field: PublicData) => {
          reader = (index) => pasteReader(index, field);
        },
      );
      return reader as NonNullable<typeof reader>;
    }),
    question: lateQuestion,
    spelling: spellingFile(base),
    texts: latePart(() => import('../search/suffixes/find-in-texts.ts').then(({ findInTexts }) => findInTexts)),
    words: latePart(() => import('../search/gathered/word-plan.ts').then(({ wordPlan }) => wordPlan)),
  };
}
