/** Words of the texts for a ticket and of the dialog that shows them. */
import type { Effect } from '../../schemas/fix.ts';

export const TICKET_WORDS = {
  title: 'For the ticket',
  close: 'Close',
  missing: 'This could not be loaded. Try again.',
  cause: 'Cause',
  notChecked: (likeliest: string) => `Not checked yet (likeliest: ${likeliest})`,
  fix: 'Fix',
  own: 'With my own values',
  ownWarning: 'The texts then hold personal data. Paste them only where that may stand.',
  internal: 'Internal note',
  customer: 'For the customer',
  support: (product: string) => `For the support of ${product}`,
  source: 'What it asks for',
  noSupport:
    'What the support asks for, and the words for the customer, could not be loaded. Close this and try again.',
  copy: 'Copy',
  /** Name of a copy button; begins with its visible word. */
  copyName: (text: string) => `Copy: ${text}`,
};

/** Lines of the internal note. Names stand before a colon. */
export const NOTE_WORDS = {
  error: 'Error',
  page: 'Page',
  scope: 'Who sees it',
  cause: 'Cause',
  likeliest: (cause: string) => `${cause} (likeliest, not checked)`,
  fix: 'Fix',
  steps: (done: number, all: number) => `Steps, ${done} of ${all} done`,
  procedure: 'Procedure',
  waits: (started: string, recheck: string) => `Started ${started}, recheck after ${recheck}`,
  tried: 'Tried',
  attached: 'For you',
};

/** What is said to the people of a customer: no names of tools, nothing that only technicians know. */
export const CUSTOMER_WORDS = {
  /** `fault` is the clause of the entry's topic. */
  fault: (fault: string) => `At the moment, ${fault}.`,
  /** Where the field does not say it of the place of a fix. */
  doing: 'We are correcting this',
  effect: {
    reads: 'nothing changes for you',
    reversible: 'nobody has to sign in again, and nothing is removed',
    'signs-out': 'some people may have to sign in again',
    destroys: 'for that something is removed and set up again, and we will tell you before if it concerns you',
  } satisfies Record<Effect, string>,
  joined: (doing: string, effect: string) => `${doing}; ${effect}.`,
  recheck: (time: string) => `We will check again after ${time} and let you know.`,
  takes: (duration: string) => `Afterwards it can take ${duration} until everything works; we will let you know.`,
  unknown: 'We will let you know as soon as it is done.',
  minutes: { one: '# minute', other: '# minutes' },
  hours: { one: 'an hour', other: '# hours' },
};
