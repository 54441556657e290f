import { codeBlocksOf } from '../../mdx-body.ts';
import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** A line of a command that goes on in the next. */
const GOES_ON = /[`\\][ \t]*\n/g;

/** A command that needs a parameter has it: without it the command does something else than the step says. */
export function commandParameters({ entries, field }: Content): Finding[] {
  const needs = field.data.commandNeeds;
  if (needs.length === 0) return [];
  return entries.flatMap((entry) =>
    bodyElements(entry)
      .elements.filter(({ name }) => name === 'Fix')
      .flatMap(({ attributes, open, close }) => {
        const text = entry.body.slice(open[1], close?.[0]);
        const before = entry.body.slice(0, open[1]).split('\n').length - 1;
        return codeBlocksOf(text).flatMap(({ code, line }): Finding[] =>
          needs
            .filter(({ tenants }) => tenants.length === 0 || tenants.includes(attributes.tenant ?? ''))
            .flatMap(({ command, parameters, without }) => {
              const lines = code.replace(GOES_ON, ' ').split('\n');
              const lacks = lines.some(
                (one) => wordIn(one, command) && !parameters.some((parameter) => wordIn(one, parameter)),
              );
              if (!lacks) return [];
              return [
                {
                  file: entry.path,
                  line: entry.bodyLine + before + line - 1,
                  found: `The command "${command}" lacks a parameter, so that ${without}`,
                  expected: parameters.join(' or '),
                  next: 'Add the parameter, with the value of an invented company.',
                },
              ];
            }),
        );
      }),
  );
}

/** Whether a command or parameter stands in a line as a word, in any case. */
function wordIn(line: string, word: string): boolean {
  return line
    .toLowerCase()
    .split(/[\s;|()=:]+/)
    .includes(word.toLowerCase());
}
