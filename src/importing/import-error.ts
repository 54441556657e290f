/** Why an import ended: a sentence with its place. Nothing has been written then. */
export class ImportError extends Error {
  /** `file` as a path below the space; `line` 1-based. */
  constructor(message: string, place?: { file: string; line?: number | undefined }) {
    super(place ? `${place.file}${place.line ? `:${place.line}` : ''}  ${message}` : message);
    this.name = 'ImportError';
  }
}
