/** The first step of a card: text with places of `portal.yaml` and commands in it. */

/** A part of a step: `{entra-users}` names a place by its key, backticks stand around a command. */
export type StepPart =
  | { kind: 'text'; text: string }
  | { kind: 'place'; key: string }
  | { kind: 'command'; command: string };

const PART = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}|`([^`]+)`/g;

/** The parts of a step, in order. */
export function partsOfStep(step: string): StepPart[] {
  const parts: StepPart[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) parts.push({ kind: 'text', text: step.slice(done, end) });
  };
  for (const { index, 0: whole, 1: key, 2: command } of step.matchAll(PART)) {
    upTo(index);
    parts.push(key === undefined ? { kind: 'command', command: command ?? '' } : { kind: 'place', key });
    done = index + whole.length;
  }
  upTo(step.length);
  return parts;
}

/** A place of a portal, as data has it. */
export interface PlaceOfPortal {
  portal: string;
  path: readonly string[];
}

/** A place as readers see it. A portal whose menu has an item of its own name says it once. */
export const placeText = ({ portal, path }: PlaceOfPortal): string => [...new Set([portal, ...path])].join(' › ');

/** A step as plain text: places in words, commands without their marks. A place that is unknown keeps its key. */
export const stepText = (step: string, places: (key: string) => PlaceOfPortal | undefined): string =>
  partsOfStep(step)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'command') return part.command;
      const place = places(part.key);
      return place ? placeText(place) : part.key;
    })
    .join('');
