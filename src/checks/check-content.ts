import { answers } from './content/answers.ts';
import { appliesTo } from './content/applies-to.ts';
import { asked } from './content/asked.ts';
import { bodyHeadings } from './content/body-headings.ts';
import { bodyLinks } from './content/body-links.ts';
import { bodyMarkup } from './content/body-markup.ts';
import { bodyTags } from './content/body-tags.ts';
import { broader } from './content/broader.ts';
import { causeFixes } from './content/cause-fixes.ts';
import { claims } from './content/claims.ts';
import { codeFamilies } from './content/code-families.ts';
import { codeLanguages } from './content/code-languages.ts';
import { codeRelations } from './content/code-relations.ts';
import { codeSides } from './content/code-sides.ts';
import { codeSteps } from './content/code-steps.ts';
import { codeTwins } from './content/code-twins.ts';
import { commandParameters } from './content/command-parameters.ts';
import { componentLines } from './content/component-lines.ts';
import { conceptUses } from './content/concept-uses.ts';
import { conceptWords } from './content/concept-words.ts';
import { coverage } from './content/coverage.ts';
import { cutTexts } from './content/cut-texts.ts';
import { dates } from './content/dates.ts';
import { diagrams } from './content/diagrams.ts';
import { entryProducts } from './content/entry-products.ts';
import { evidence } from './content/evidence.ts';
import { examples } from './content/examples.ts';
import { fieldFits } from './content/field-fits.ts';
import { fileNames } from './content/file-names.ts';
import { fixFacts } from './content/fix-facts.ts';
import { foldTitles } from './content/fold-titles.ts';
import { frontmatterSchema } from './content/frontmatter-schema.ts';
import { guideCycles } from './content/guide-cycles.ts';
import { images } from './content/images.ts';
import { importedPages } from './content/imported-pages.ts';
import { keptAddresses } from './content/kept-addresses.ts';
import { linked } from './content/linked.ts';
import { mdxSyntax } from './content/mdx-syntax.ts';
import { messageSigns } from './content/message-signs.ts';
import { personalData } from './content/personal-data.ts';
import { referenceSchema } from './content/reference-schema.ts';
import { scopeKeys } from './content/scope-keys.ts';
import { sectionIds } from './content/section-ids.ts';
import { sectionOrder } from './content/section-order.ts';
import { siteFile } from './content/site-file.ts';
import { straightQuotes } from './content/straight-quotes.ts';
import { subjectTitles } from './content/subject-titles.ts';
import { templates } from './content/templates.ts';
import { terms } from './content/terms.ts';
import { titles } from './content/titles.ts';
import { unfinished } from './content/unfinished.ts';
import { uniqueIds } from './content/unique-ids.ts';
import { uniqueTerms } from './content/unique-terms.ts';
import { unknownKeys } from './content/unknown-keys.ts';
import { valueHoles } from './content/value-holes.ts';
import { waitMinutes } from './content/wait-minutes.ts';
import { warningsFirst } from './content/warnings-first.ts';
import { yamlSyntax } from './content/yaml-syntax.ts';
import type { Content } from './content-files.ts';
import { type Finding, inOrder } from './finding.ts';

export type ContentCheck = (content: Content) => Finding[];

/** Whether a file can be read at all. What else is said of a body that cannot mostly follows from that. */
const READING: readonly ContentCheck[] = [yamlSyntax, bodyTags, mdxSyntax, importedPages];
/** What stands in a line, whatever the lines around it say. */
const LINES: readonly ContentCheck[] = [personalData, unfinished];
/** What no entry says: nobody knows while one of them cannot be read. */
const GAPS: readonly ContentCheck[] = [conceptUses, coverage, linked];
/** Everything else. */
const MEANING: readonly ContentCheck[] = [
  answers,
  appliesTo,
  asked,
  bodyHeadings,
  bodyMarkup,
  broader,
  cutTexts,
  messageSigns,
  titles,
  images,
  bodyLinks,
  causeFixes,
  claims,
  codeFamilies,
  codeLanguages,
  codeRelations,
  codeSides,
  codeSteps,
  codeTwins,
  commandParameters,
  componentLines,
  conceptWords,
  dates,
  diagrams,
  entryProducts,
  evidence,
  examples,
  fieldFits,
  fileNames,
  fixFacts,
  foldTitles,
  frontmatterSchema,
  guideCycles,
  keptAddresses,
  referenceSchema,
  scopeKeys,
  sectionIds,
  sectionOrder,
  siteFile,
  straightQuotes,
  subjectTitles,
  templates,
  terms,
  uniqueIds,
  uniqueTerms,
  unknownKeys,
  valueHoles,
  waitMinutes,
  warningsFirst,
];

/** Every check of content. Each is pure and stands on its own; their order plays no part. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [...READING, ...LINES, ...GAPS, ...MEANING];

/** What takes longer than all others together, and keeps nobody from making pages: a build does it beside them. */
export const LONG_CHECKS: readonly ContentCheck[] = [conceptUses, examples, personalData];

/**
 * All that is wrong with the content, by file and line: one finding for one mistake. An example: `</Cause>` is
 * forgotten. Then the sections after it stand in the wrong place, too, and a fix is not found; only the first is told.
 * Checks can be left out.
 */
export function checkContent(content: Content, without: readonly ContentCheck[] = []): Finding[] {
  // Without the facts of the field most checks find what is none of the author's doing: those come first, alone.
  const ofField = fieldFits(content);
  if (ofField.length + content.field.errors.length > 0) return inOrder([...ofField, ...yamlSyntax(content)]);
  const { entries } = content;
  const found = checking(content);
  const run = (checks: readonly ContentCheck[]) =>
    checks.flatMap((check) => (without.includes(check) ? [] : found(check)));
  const unread = run(READING);
  const lines = run(LINES);
  const unreadFrom = new Map(
    entries.flatMap(({ path, bodyLine }): [string, number][] =>
      unread.some(({ file, line }) => file === path && line >= bodyLine) ? [[path, bodyLine]] : [],
    ),
  );
  const follows = ({ file, line }: Finding) => line >= (unreadFrom.get(file) ?? Number.POSITIVE_INFINITY);
  const whole = unread.length === 0 && entries.every(({ data }) => data);
  return inOrder([...unread, ...lines, ...run(MEANING).filter((one) => !follows(one)), ...(whole ? run(GAPS) : [])]);
}

/** Runs a check. Nobody here writes imported pages, so nothing is asked of them that is asked of authors. */
function checking(content: Content): (check: ContentCheck) => Finding[] {
  const written = { ...content, entries: content.entries.filter(({ kind }) => kind !== 'page') };
  return (check) => check(check === importedPages ? content : written);
}

/** Files that cannot be read, or whose fields fit no schema: Astro goes on with what they said before. */
export function unreadable(content: Content): string[] {
  const files = new Set(READING.flatMap(checking(content)).map(({ file }) => file));
  for (const { path, data } of content.entries) if (!data) files.add(path);
  return [...files].sort();
}
