/** What happens to an error on its way into a search box, one random step of each kind. */
import { guid, timeStamp } from './fill-holes.ts';
import { below, pick, type Random } from './mulberry32.ts';

/** A text and the names of what was done to it. */
export interface Wrapped {
  text: string;
  how: string[];
}

type Step = readonly [name: string, apply: (text: string, random: Random) => string];

const json = (text: string, random: Random) =>
  JSON.stringify(
    pick(random, [
      { Results: [text] },
      { error: { message: text, innerError: { date: timeStamp(random), 'request-id': guid(random) } } },
      { status: 'failed', detail: { text, id: guid(random) } },
    ]),
  );

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '&#39;');

const UNTOUCHED: Step = ['', (text) => text];

const ENCODINGS: Step[] = [
  UNTOUCHED,
  UNTOUCHED,
  ['JSON', json],
  ['JSON twice', (text, random) => JSON.stringify({ body: json(text, random), id: below(random, 9999) })],
  [
    'URL',
    (text, random) => `https://app.example/back#id=${guid(random)}&reason=${encodeURIComponent(text.toWellFormed())}`,
  ],
  ['form', (text) => new URLSearchParams({ state: 'x1', reason: text }).toString()],
  ['HTML', (text) => `<div class="alert"><p>${escapeHtml(text)}</p><br/></div>`],
];

const FRAMES: Step[] = [
  UNTOUCHED,
  UNTOUCHED,
  [
    'PowerShell',
    (text) =>
      `Invoke-RestMethod : ${text}\nAt C:\\scripts\\run.ps1:12 char:5\n+     Invoke-RestMethod -Uri $uri\n+     ~~~~~~~~~~~~~~~~~~~~~~~~~~~\n` +
      '    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException\n' +
      '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
  ],
  ['log', (text, random) => `${timeStamp(random)} [ERROR] worker-${below(random, 20)} | ${text}`],
  ['quote', (text) => text.replace(/^/gm, '> ')],
  ['fence', (text) => `\`\`\`\n${text}\n\`\`\``],
  ['ANSI', (text) => `\u001b[31;1m${text.replaceAll('\n', '\u001b[0m\n\u001b[31;1m')}\u001b[0m`],
];

const NOISE: ((random: Random) => string)[] = [
  () => 'Hi team, we see this since this morning, does anybody know more?',
  (random) => `Trace ID: ${guid(random)}\nCorrelation ID: ${guid(random)}\nTimestamp: ${timeStamp(random)}`,
  (random) => `${timeStamp(random)} [INFO] Processing queue item ${below(random, 9999)} of lindholm.cloud.example`,
  () => '   at Lindholm.Sync.Runner.Step(String name) in D:\\a\\1\\s\\Runner.cs:line 88',
  () => 'PS C:\\Users\\adele> ',
  () => '-----------------------------',
  () => 'Regards, Lee\nSent from my phone',
];

function apply(random: Random, steps: readonly Step[], wrapped: Wrapped): Wrapped {
  const [name, step] = pick(random, steps);
  return { text: step(wrapped.text, random), how: name ? [...wrapped.how, name] : wrapped.how };
}

/** Breaks lines at 40 to 80 columns, as mail does (at spaces) or as a terminal does (anywhere). */
function hardWrap(random: Random, { text, how }: Wrapped): Wrapped {
  const kind = random();
  const columns = 40 + below(random, 41);
  if (kind < 0.6 || text.length <= columns) return { text, how };
  if (kind < 0.8) {
    const lines = text.match(new RegExp(`.{1,${columns}}`, 'gsu')) ?? [];
    return { text: lines.join('\n'), how: [...how, `wrapped in words at ${columns}`] };
  }
  const atSpaces = text.replace(new RegExp(`(.{1,${columns}}) `, 'gu'), '$1\n');
  return { text: atSpaces, how: [...how, `wrapped at ${columns}`] };
}

/** One random encoding, line width and frame, with noise before and after. */
export function wrapPaste(random: Random, text: string): Wrapped {
  let wrapped: Wrapped = { text, how: [] };
  wrapped = hardWrap(random, apply(random, ENCODINGS, wrapped));
  wrapped = apply(random, FRAMES, wrapped);
  const noise = () => Array.from({ length: Math.max(0, below(random, 4) - 1) }, () => pick(random, NOISE)(random));
  const [before, after] = [noise(), noise()];
  if (before.length + after.length > 0) wrapped.how.push('noise');
  return { text: [...before, wrapped.text, ...after].join('\n'), how: wrapped.how };
}

/** A text in the middle of noise, filled up to about so many characters. */
export function padPaste(random: Random, text: string, characters: number): string {
  const lines: string[] = [];
  for (let size = text.length; size < characters; ) {
    const line = `${pick(random, NOISE)(random)} ${guid(random)}`;
    lines.push(line);
    size += line.length + 1;
  }
  lines.splice(lines.length >> 1, 0, text);
  return lines.join('\n');
}
