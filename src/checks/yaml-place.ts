import { type Document, isMap, isNode, type LineCounter, type ParsedNode, type YAMLParseError } from 'yaml';

/** A parsed YAML text that knows where everything stands. */
export interface YamlSource {
  /** Path in the repository with forward slashes. */
  path: string;
  /** The text, as places count in it. */
  yaml: string;
  /** What makes it no YAML, in order of place. */
  errors: readonly YAMLParseError[];
  /** Parsed again when a place is asked for: kept of every file, it would take ten times the memory of the text. */
  readonly parsed: { document: Document.Parsed; lines: LineCounter };
  /** Plain data; undefined when the text does not parse. */
  value: unknown;
}

export type YamlPath = readonly (string | number)[];

/** A place in a file, as findings name it. */
export interface Place {
  file: string;
  line: number;
  column?: number | undefined;
}

/** Where the value of a path stands. What is missing stands where its nearest parent does. */
export function valuePlace(source: YamlSource, path: YamlPath): Place {
  for (let length = path.length; length > 0; length--) {
    const node = source.parsed.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return offsetPlace(source, node.range[0]);
  }
  return { file: source.path, line: 1 };
}

/** Where the key of a path stands. */
export function keyPlace(source: YamlSource, path: YamlPath): Place {
  const { document } = source.parsed;
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap<ParsedNode>(parent)
    ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
    : undefined;
  return pair?.key.range ? offsetPlace(source, pair.key.range[0]) : valuePlace(source, path);
}

/** The place of an offset in the YAML text. */
export function offsetPlace(source: YamlSource, offset: number): Place {
  const { line, col } = source.parsed.lines.linePos(offset);
  return { file: source.path, line, column: col };
}
