import { jsx } from 'astro/jsx-runtime';
import Cause from './Cause.astro';
import Causes from './Causes.astro';
import type { EntryContext } from './context.ts';
import Detail from './Detail.astro';
import EntryLink from './EntryLink.astro';
import Fix from './Fix.astro';
import Fixes from './Fixes.astro';
import Guide from './Guide.astro';
import Note from './Note.astro';
import PortalPath from './PortalPath.astro';
import Scope from './Scope.astro';
import Term from './Term.astro';
import Value from './Value.astro';
import Wait from './Wait.astro';
import Warning from './Warning.astro';

/** The components of an entry's body, each knowing where it stands. */
export function componentsFor(context: EntryContext) {
  const components = {
    Cause,
    Causes,
    Detail,
    Entry: EntryLink,
    Fix,
    Fixes,
    Guide,
    Note,
    Portal: PortalPath,
    Scope,
    Term,
    Value,
    Wait,
    Warning,
  };
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => [
      name,
      (props: Record<string, unknown>) => jsx(component, { ...props, context }),
    ]),
  );
}
