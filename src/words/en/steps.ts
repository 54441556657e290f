/** Words of the steps of a fix: ticks, waits and copy buttons. */
export const STEP_WORDS = {
  /** Name of a step's checkbox; `step` is the beginning of its text. */
  done: (number: number, step: string) => `Step ${number} done: ${step}`,
  progress: (done: number, all: number) => `${done} of ${all} done`,
  /** Said of ticks of another day; `day` is a date. */
  lastOn: (day: string) => `, last on ${day}`,
  clear: 'Clear ticks',
  cleared: 'Ticks cleared',
  notKept: 'The browser keeps no ticks here. They last until you leave this page.',
};

export const WAIT_WORDS = {
  start: 'Start now',
  /** Name of the button that starts a wait; begins with its visible words. */
  startName: (wait: string) => `Start now: ${wait}`,
  stop: 'Stop',
  stopName: 'Stop this wait',
  later: <Part>(time: Part) => ['Recheck after ', time],
  due: <Part>(since: Part) => ['You can recheck now (since ', since, ')'],
  dueAloud: 'You can recheck now.',
};

export const COPY_WORDS = {
  done: 'Copied',
  refused: 'The browser refused to copy.',
  code: 'Copy this code',
  message: 'Copy this message',
  sectionLink: (title: string) => `Copy link to “${title}”`,
  messageLink: 'Copy link to this message',
  value: (value: string) => `Copy ${value}`,
};

/** Values of the reader's own text on a page. */
export const VALUE_WORDS = {
  fromText: 'From your text',
  copyYours: (name: string) => `Copy your ${name}`,
  note: 'Values of your own text stand on this page. They stay in this tab. ',
  takeOut: 'Take them out',
};
