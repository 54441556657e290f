import type { Drift } from './find-drift.ts';
import type { Resting } from './touched.ts';

/** Characters of a sentence that are shown, and sentences of a change. */
const SHOWN = 240;
const MOST = 6;

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
const named = ({ kind, id, verified }: Resting): string => `${kind} ${id} (verified ${verified})`;

/** Characters that an issue takes. */
const MOST_REPORT = 60_000;

/** What has changed, as Markdown that a person reads in a terminal or an issue. Empty where nothing has. */
export function driftReport(drifts: readonly Drift[]): string {
  const report = drifts.map(ofFile).join('\n\n');
  return report.length > MOST_REPORT
    ? `${report.slice(0, MOST_REPORT)} …\n\nMore has changed: npm run drift tells all.`
    : report;
}

function ofFile({ key, watched, unread, date, commit, changes }: Drift): string {
  const head = `## ${key}: ${watched.repository}, ${watched.path}`;
  if (unread !== undefined)
    return `${head}\n\nCould not be compared. ${unread}\nNext: correct repository, path or commit in watched.yaml.`;
  const items = changes.map(({ what, item, gone, come, touches, overdue }) => {
    const lines = [
      `- ${what}: **${item || 'what stands before the first heading'}**`,
      ...gone.slice(0, MOST).map((one) => `  - was: ${shown(one)}`),
      ...come.slice(0, MOST).map((one) => `  - is: ${shown(one)}`),
      `  - rests on it: ${touches.length > 0 ? touches.map(named).join(', ') : 'nothing here'}`,
      ...(overdue.length > 0 ? [`  - verified before the change: ${overdue.map(({ id }) => id).join(', ')}`] : []),
    ];
    return lines.join('\n');
  });
  return `${head}\n\n${changes.length} changed, newest ${date} (${commit?.slice(0, 10)}).\n\n${items.join('\n')}`;
}
