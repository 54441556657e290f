import { siteSchema } from '../../schemas/site.ts';
import { normalise } from '../../search/text/normalise.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { readWith } from '../read-with.ts';
import { schemaFindings } from '../schema-findings.ts';
import { valuePlace, type YamlPath } from '../yaml-place.ts';

const GUIDE = 'src/schemas/site.ts';
/** What the accent stands on, in `styles/tokens.css`: the lightest ground of dark pages, the darkest of light ones. */
const GROUNDS = { light: '#f8f7f3', dark: '#1a2120' };
/** What stands on the accent there. */
const ON_ACCENT = { light: '#ffffff', dark: '#0b1513' };
/** What WCAG asks of text (1.4.3). */
const LEAST = 4.5;

/** `site.yaml` is there, fits its schema, names what exists, offers what finds something, and has an accent that can be read. */
export function siteFile(content: Content): Finding[] {
  const { folder, entries, codes, strays, references } = content;
  const { site } = references;
  if (site.errors.length > 0) return [];
  if (site.keys.length === 0) {
    const isEmpty = entries.length + strays.length + Object.values(references).flatMap(({ keys }) => keys).length === 0;
    return [
      {
        file: site.path,
        line: 1,
        found: isEmpty ? `The folder "${folder}" is empty, or not there` : 'The file is empty, or not there',
        expected: 'at least the name of the site: "name: My errors"',
        next: isEmpty
          ? `Write it into ${site.path}, or name another folder in the environment variable CONTENT.`
          : `Write it into ${site.path}; ${GUIDE} describes what else may stand there.`,
      },
    ];
  }
  const findings = schemaFindings(site, [], siteSchema, GUIDE);
  const { data } = readWith(siteSchema, site.value);
  if (!data) return findings;
  const at = (path: YamlPath, found: string, expected: string, next: string): Finding => ({
    ...valuePlace(site, path),
    found,
    expected,
    next,
  });
  const ids = entries.map(({ id }) => id);
  if (data.sampleEntry && !ids.includes(data.sampleEntry)) {
    const expected = expectedKey(data.sampleEntry, ids, 'the file name of an entry without .mdx');
    findings.push(
      at(['sampleEntry'], `Unknown entry "${data.sampleEntry}"`, expected, 'Correct the id, or delete the field.'),
    );
  }
  const sample = entries.find(({ id }) => id === data.sampleEntry)?.data;
  if (sample && sample.examples.length === 0) {
    const next = 'Write an example into the entry, or name another one.';
    findings.push(at(['sampleEntry'], `The entry "${data.sampleEntry}" has no example`, 'an entry with one', next));
  }
  // What cannot be read of an entry may hold the text.
  if (entries.every((entry) => entry.data)) {
    const texts = [...entries.flatMap(textsOf), ...codes.flatMap(({ keys }) => keys)].map(normalise);
    for (const [place, { text }] of data.samples.entries()) {
      if (texts.some((one) => one.includes(normalise(text).trim()))) continue;
      const expected = 'a part of a code, a message, a title or another text of an entry';
      findings.push(
        at(['samples', place, 'text'], `The sample "${text}" finds nothing`, expected, 'Write one that stands there.'),
      );
    }
  }
  if (data.icon && !strays.includes(`${folder}/${data.icon}`)) {
    const next = `Put the file into ${folder}, or delete the field.`;
    findings.push(at(['icon'], `There is no file "${folder}/${data.icon}"`, 'an SVG file beside site.yaml', next));
  }
  for (const scheme of ['light', 'dark'] as const) {
    const { accent, onAccent = ON_ACCENT } = data;
    if (!accent) break;
    for (const [other, path] of [
      [GROUNDS[scheme], ['accent', scheme]],
      [onAccent[scheme], [data.onAccent ? 'onAccent' : 'accent', scheme]],
    ] as const) {
      const contrast = contrastOf(accent[scheme], other);
      if (contrast >= LEAST) continue;
      const found = `${accent[scheme]} and ${other} differ by ${contrast.toFixed(1)} to 1`;
      const next = `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} accent, or another colour on it.`;
      findings.push(at(path, found, `at least ${LEAST} to 1, so that the words can be read`, next));
    }
  }
  return findings;
}

const textsOf = ({ data, body }: EntryFile): string[] =>
  data
    ? [
        data.title,
        data.summary,
        ...data.asked,
        ...data.codes,
        ...data.messages.map(({ text }) => text),
        ...data.examples,
        body,
      ]
    : [];

/** How much two colours as `#rrggbb` differ, as WCAG counts it: from 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
