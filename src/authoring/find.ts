/**
 * `npm run --silent find -- "text"`: the search of the site in the terminal. Without arguments the text comes from
 * standard input; with `--json`, one JSON string a line comes in and one result a line goes out. `--explain` adds why the
 * answer is as it is; with `--json`, the reasons go out instead. `--image error.png` reads a picture (several are read in turn), and
 * `--json --images` one path a line. `--site` names the folder or the address of a built site, in place of `dist`.
 */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { staleBuild } from '../checks/changed-since.ts';
import { answerOf } from '../finder/answer-of.ts';
import { explainedLine, explainQuery } from './explain-query.ts';
import { findPictureLines, findPictures } from './find-pictures.ts';
import { foundLine } from './found-line.ts';
import { foundText } from './found-text.ts';
import { inputLines } from './input-lines.ts';
import { jsonStrings } from './json-strings.ts';
import { readBuiltSearch } from './read-built-search.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      image: { type: 'string', multiple: true },
      images: { type: 'boolean' },
      site: { type: 'string' },
    },
    allowPositionals: true,
  });
  const chosen = values.site ?? process.env.DIST;
  const built = await readBuiltSearch(chosen ?? 'dist');
  const stale = chosen === undefined ? await staleBuild(process.cwd()) : undefined;
  // Not among the answers, which programs read.
  if (stale) process.stderr.write(`The site was ${stale}.\n`);
  const write = (text: string) => void process.stdout.write(`${text}\n`);
  if (values.images && values.json) return findPictureLines(built, inputLines(), write);
  if (values.images)
    throw new Error('--images reads paths for programs: add --json. For one picture: --image error.png');
  if (values.image) return findPictures(built, values.image, write);
  const lineOf = values.explain ? explainedLine : foundLine;
  if (values.json && positionals.length === 0) {
    for await (const query of jsonStrings((line) => `: ${line.slice(0, 80)}`))
      write(JSON.stringify(lineOf(await built.over(query), query)));
    return;
  }
  const query = positionals.length > 0 ? positionals.join(' ') : await readAll(process.stdin);
  const over = await built.over(query);
  const found = values.json ? JSON.stringify(lineOf(over, query)) : foundText(over, answerOf(over, query));
  write(found);
  if (values.explain && !values.json) write(`\n${explainQuery(over, query)}`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
