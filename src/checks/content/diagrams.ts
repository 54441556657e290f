import { diagramSchema, entriesIn } from '../../schemas/diagram.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { readWith } from '../read-with.ts';
import { keyPlace, valuePlace } from '../yaml-place.ts';

/** How wide a drawing may be, in its own units: one is a pixel on a phone of 375 px. Wider ones have texts too small to read. */
const WIDEST = 340;
/** What would not follow the colours of the page, or is no drawing. */
const FOREIGN = /<(?:style|script|image|foreignObject)\b|\s(?:style|fill|stroke|font-[a-z]+|on[a-z]+)=/;

/** Every diagram has its drawing and its words, which lead to the same entries, and is shown on entries that there are. */
export function diagrams({ entries, references: { diagrams: file }, drawings, folder }: Content): Finding[] {
  const ids = new Set(entries.map(({ id }) => id));
  const found = file.keys.flatMap((key): Finding[] => {
    const { data } = readWith(diagramSchema, (file.value as Record<string, unknown>)[key]);
    if (!data) return [];
    const path = `${folder}/diagrams/${key}.svg`;
    const svg = drawings.get(key);
    if (svg === undefined)
      return [
        {
          ...keyPlace(file, [key]),
          found: `The diagram "${key}" has no drawing`,
          expected: `the file ${path}`,
          next: 'Draw it: shapes and texts with classes of the page, as the other drawings have them.',
        },
      ];
    const words = entriesIn(data.words.join('\n'));
    const unknown = (id: string, place: Pick<Finding, 'file' | 'line'>): Finding => ({
      ...place,
      found: `The diagram "${key}" names the entry "${id}", which there is not`,
      expected: 'the id of an entry',
      next: 'Mend the id, or leave it out.',
    });
    return [
      ...(['shownOn', 'linkedFrom'] as const).flatMap((field) =>
        data[field].flatMap((id, at) => (ids.has(id) ? [] : [unknown(id, valuePlace(file, [key, field, at]))])),
      ),
      ...words.filter((id) => !ids.has(id)).map((id) => unknown(id, valuePlace(file, [key, 'words']))),
      ...drawn(path, svg, words),
    ];
  });
  const alone = [...drawings.keys()].filter((key) => !file.keys.includes(key));
  return [
    ...found,
    ...alone.map((key) => ({
      file: `${folder}/diagrams/${key}.svg`,
      line: 1,
      found: `The drawing "${key}" belongs to no diagram`,
      expected: `an item "${key}" in ${file.path}, with its title and its words`,
      next: 'Add the item, or delete the drawing.',
    })),
  ];
}

/** What is wrong with a drawing: how it is made, and where it leads. */
function drawn(path: string, svg: string, words: readonly string[]): Finding[] {
  const lineAt = (index: number) => svg.slice(0, index).split('\n').length;
  const links = entriesIn(svg);
  const view = /<svg\b[^>]*\sviewBox="0 0 (\d+) \d+"/.exec(svg);
  const foreign = FOREIGN.exec(svg);
  const finding = (index: number, found: string, expected: string, next: string): Finding[] => [
    { file: path, line: lineAt(index), found, expected, next },
  ];
  if (!view)
    return finding(0, 'The drawing says not how large it is', 'viewBox="0 0 340 <height>"', 'Add it to <svg>.');
  return [
    ...(Number(view[1]) > WIDEST
      ? finding(
          0,
          `The drawing is ${view[1]} wide`,
          `at most ${WIDEST}, or its texts are too small on a phone`,
          'Draw it one thing below the other.',
        )
      : []),
    ...(foreign
      ? finding(
          foreign.index,
          `The drawing holds "${foreign[0].trim()}"`,
          'shapes and texts with classes, which follow the colours of the page',
          'Give it a class in place of that.',
        )
      : []),
    ...links
      .filter((id) => !words.includes(id))
      .flatMap((id) =>
        finding(
          svg.indexOf(`entry:${id}`),
          `The drawing leads to "${id}", its words do not`,
          'every link of a drawing in its words, too: the drawing is not read aloud',
          'Name it in "words".',
        ),
      ),
    ...words
      .filter((id) => !links.includes(id))
      .flatMap((id) =>
        finding(0, `The words lead to "${id}", the drawing does not`, 'the same in both', 'Add it to the drawing.'),
      ),
  ];
}
