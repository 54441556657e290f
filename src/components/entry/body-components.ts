import { createComponent } from 'astro/runtime/server/index.js';
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

/** A component as Astro calls it. */
export type Component = ReturnType<typeof createComponent>;

const COMPONENTS: Record<string, unknown> = {
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

/** The components of an entry's body, each knowing where it stands. */
export function componentsFor(context: EntryContext): Record<string, Component> {
  return Object.fromEntries(
    Object.entries(COMPONENTS).map(([name, component]) => [
      name,
      createComponent((result, props, slots) => (component as Component)(result, { ...props, context }, slots)),
    ]),
  );
}
