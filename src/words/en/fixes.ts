/** The tables of all fixes. */
import type { FIX_LIMITS } from '../../addresses.ts';
import type { Effect } from '../../schemas/fix.ts';
import { counted } from '../counted.ts';
import { formatList } from '../format-list.ts';

export const FIXES_WORDS = {
  title: 'All fixes',
  /** Titles of the other orders of the table. */
  titleBy: (column: string) => `All fixes by ${column.toLowerCase()}`,
  /** `where` is a clause on where fixes are carried out, where the field says so. */
  description: (where: string | undefined) =>
    `Every documented fix in a table: ${where ? `${where}, ` : ''}with which role, what it does, how long it takes and how to undo it.`,
  summary: (fixes: number) =>
    counted(fixes, {
      one: '# fix, with what it takes and what it leaves behind: for whoever approves the change.',
      other: '# fixes, each with what it takes and what it leaves behind: for whoever approves the change.',
    }),
  /** What somebody may or will do, to choose from. */
  limits: 'What I may do',
  /** What the cross behind a choice that is made means. */
  noLonger: '(choose no longer)',
  limit: {
    withoutHighestRole: (role: string) => `Without ${role}`,
    onlyReads: () => 'Only reading',
    signsNobodyOut: () => 'Nobody signed out',
  } satisfies Record<keyof typeof FIX_LIMITS, (role: string) => string>,
  /** The title of a table that keeps to limits. */
  titleOf: (limits: readonly string[]) =>
    `Fixes: ${formatList(
      limits.map((limit) => limit.charAt(0).toLowerCase() + limit.slice(1)),
      'unit',
    )}`,
  /** What each leaves out, or means. */
  limitNotes: {
    withoutHighestRole: (role: string) =>
      `A fix that asks ${role} of somebody else, or for one step only, is not among them.`,
    onlyReads: () => 'They change nothing: they look, sign in or try again.',
    signsNobodyOut: () => 'They destroy nothing either.',
  } satisfies Record<keyof typeof FIX_LIMITS, (role: string) => string>,
  /** The orders, where the table does not fit on one page. */
  orders: 'Orders of this table',
  by: (column: string) => `By ${column.toLowerCase()}`,
  order: 'Choose a column heading to order the table by it.',
  effects: 'What the effects mean',
  groups: 'Groups of this table',
  anyProduct: 'Any product',
  /** Fixes that say nothing of where they are carried out. */
  noTenant: 'Anywhere',
  column: {
    error: 'Error and fix',
    product: 'Product',
    /** Unless the field has a name for it. */
    tenant: 'Where',
    role: 'Role',
    effect: 'Effect',
    wait: 'Wait',
    undo: 'Undo',
  },
  count: (fixes: number) => counted(fixes, { one: '# fix', other: '# fixes' }),
};

/** What a change manager has to expect of each effect. */
export const EFFECT_MEANINGS: Record<Effect, string> = {
  reads: 'looks at something and leaves it as it is',
  reversible: 'changes a setting that the column Undo puts back',
  'signs-out': 'people, devices or integrations have to sign in again',
  destroys: 'removes something that does not come back by itself',
};
