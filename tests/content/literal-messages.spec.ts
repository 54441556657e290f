import { expect, test } from '@playwright/test';
import { leadingResults } from '../../src/checks/content/examples.ts';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { search } from '../../src/search/search.ts';
import { builtSearch } from '../fixtures/content-site.ts';

const ID = '5c1d0f3a-0000-4000-8000-0000000c3d01';
/** What stands in a hole, by what its name says: a value that could be there. */
const VALUES: [RegExp, string][] = [
  [/upn|mail/i, 'jane.doe@contoso.com'],
  [/id$/i, ID],
  [/status|count|number|minutes|days|code/i, '403'],
  [/date|time/i, '2026-11-19T08:02:11Z'],
  [/ur[il]$/i, 'https://contoso.example/x'],
];
const fill = (message: string) =>
  message.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name) => VALUES.find(([is]) => is.test(name))?.[1] ?? 'contoso');

const WRAPPINGS: Record<string, (text: string) => string> = {
  alone: (text) => text,
  'as JSON': (text) => JSON.stringify({ error: { code: 'x', message: text, innerError: { 'request-id': ID } } }),
  'as a line of a log': (text) => `2026-11-19 08:02:11 | Error | fabrikam.example | ${text}`,
  'as PowerShell prints it': (text) =>
    `Invoke-Thing : ${text}\nAt line:1 char:1\n+ Invoke-Thing -All\n+ ~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : NotSpecified: (:) [Invoke-Thing], Exception`,
};

for (const [how, wrapped] of Object.entries(WRAPPINGS)) {
  test(`every documented message, ${how}, finds an entry that has it first, in the choice, or as what failed`, async () => {
    const { catalogue, text, judge } = await builtSearch();
    const missed = withoutCards(catalogue.entries).flatMap(({ id, messages }) =>
      messages.flatMap((message) => {
        const { results: found, wrappings = [] } = search(catalogue, text, wrapped(fill(message)), judge);
        const leading = leadingResults(found);
        // Where more entries share a text than a choice holds, all of them are exact.
        const shared = found.filter(({ confidence }) => confidence === found[0]?.confidence && confidence === 'exact');
        if ([...leading, ...shared].some((result) => result.id === id)) return [];
        // Where the reason is documented nowhere, nothing fits; the line is told apart from it, with its entry.
        if (found.length === 0 && wrappings.some(({ entry, isKnown }) => entry === id && !isKnown)) return [];
        return [`${id}: ${message.slice(0, 80)} → ${found.slice(0, 3).map((result) => result.id)}`];
      }),
    );
    expect(missed).toEqual([]);
  });
}
