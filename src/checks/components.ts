/** What an author may write in a body: the components of `src/components/entry`, with what each needs. */
export interface Component {
  required: readonly string[];
  optional: readonly string[];
  /** Whether it stands in running text; all others stand on lines of their own. */
  inline: boolean;
  /** Whether its attributes are checked elsewhere. */
  takesAny?: boolean;
  /** What it must stand directly in; undefined is anywhere, null is at the top. */
  parent: string | null | undefined;
}

const block = (required: string[], parent?: string | null, optional: string[] = []): Component => ({
  required,
  optional,
  inline: false,
  parent,
});

export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  // What it takes are the scopes of the field, which are checked with those of causes.
  ['Scope', { ...block([], null), takesAny: true }],
  ['Causes', block([], null)],
  // That a cause names a fix, or that there is none, is checked beside the fixes of its page.
  ['Cause', block(['id', 'title'], 'Causes', ['fix', 'scope', 'appliesTo'])],
  ['Fixes', block([], null)],
  [
    'Fix',
    // That a fix names a tenant, where the field has any, is checked with its other facts.
    block(['id', 'title', 'role', 'effect', 'wait', 'check'], 'Fixes', [
      'product',
      'tenant',
      'appliesTo',
      'effectNote',
      'undo',
    ]),
  ],
  ['Detail', block(['id', 'title'], null)],
  ['Guide', block(['id'], 'Fix')],
  ['Note', block([])],
  ['Warning', block([])],
  ['Term', { required: ['id'], optional: [], inline: true, parent: undefined }],
  ['Entry', { required: ['id'], optional: [], inline: true, parent: undefined }],
  ['Value', { required: ['of'], optional: ['whose'], inline: true, parent: undefined }],
  ['Wait', { required: ['minutes'], optional: [], inline: true, parent: undefined }],
  ['Portal', { required: ['to'], optional: [], inline: true, parent: undefined }],
]);
