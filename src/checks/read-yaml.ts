import { LineCounter, parseDocument, YAMLParseError } from 'yaml';
import type { YamlSource } from './yaml-place.ts';

/** A YAML text as plain data, with its errors and places. */
export function readYaml(path: string, yaml: string): YamlSource {
  const { document } = parsed(yaml);
  const errors = [...document.errors];
  let value: unknown;
  try {
    // A name for a part (`&a`) may stand inside that part, or nowhere: such a value has no end.
    if (errors.length === 0) JSON.stringify((value = document.toJS()));
  } catch (error) {
    value = undefined;
    errors.push(new YAMLParseError([0, 0], 'BAD_ALIAS', (error as Error).message));
  }
  return yamlSource(path, yaml, value, errors);
}

/** What a text says, with its places as soon as one is asked for. */
export function yamlSource(path: string, yaml: string, value: unknown, errors: YamlSource['errors'] = []): YamlSource {
  return {
    ...{ path, yaml, value, errors },
    get parsed() {
      if (last?.yaml !== yaml) last = { yaml, parsed: parsed(yaml) };
      return last.parsed;
    },
  };
}

/** Places are mostly asked for one after another in one file. */
let last: { yaml: string; parsed: YamlSource['parsed'] } | undefined;

/** A text that is nested too deep to be read at all is an error like any other. */
function parsed(yaml: string): YamlSource['parsed'] {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false };
  try {
    return { document: parseDocument(yaml, options), lines };
  } catch (error) {
    const document = parseDocument('', options);
    document.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', (error as Error).message));
    return { document, lines };
  }
}
