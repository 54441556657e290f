/** Fills the holes of messages with values that try to break a matcher. None of them is a documented text or code. */
import { below, pick, type Random } from './mulberry32.ts';

export const HOLE = /\{[A-Za-z][A-Za-z0-9]*\}/g;

const hex = (random: Random, length: number) => Array.from({ length }, () => below(random, 16).toString(16)).join('');

export const guid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`;

export const timeStamp = (random: Random): string =>
  new Date(
    Date.UTC(2026, below(random, 12), 1 + below(random, 28), below(random, 24), below(random, 60), below(random, 60)),
  )
    .toISOString()
    .replace('.000', `.${100 + below(random, 900)}`);

const TENANTS = ['lindholm', 'weldmark', 'ostrand', 'kesselby', 'tarnwood'];
const PEOPLE = ['adele.vance', 'j.o’hara', 'svc_sync', 'max müller', "d'angelo", 'lee-gu'];

/** What belongs into holes, spiced with what separates texts elsewhere: spaces, quotes, brackets, escapes. */
const VALUES: ((random: Random) => string)[] = [
  guid,
  timeStamp,
  (random) => `${pick(random, TENANTS)}.cloud.example`,
  (random) => `${pick(random, PEOPLE).replaceAll(' ', '.')}@${pick(random, TENANTS)}.example`,
  (random) => `https://graph.example/v1.0/users('${guid(random)}')/licenses?$top=${below(random, 999)}`,
  (random) => `https://sts.example/${guid(random)}/`,
  (random) => `${1 + below(random, 999)}`,
  (random) => `${pick(random, PEOPLE)} (${pick(random, TENANTS)})`,
  (random) => `"${pick(random, TENANTS)}" 'Blue & Sons' [${below(random, 99)}]`,
  (random) => `{"${pick(random, TENANTS)}": ["${guid(random)}", {"x": ${below(random, 99)}}]}`,
  () => '<b>Ops</b> ((team)) {blue}',
  () => `It's "quoted" \\ C:\\Temp\\out 50%`,
  () => '[[]] {} () <> "" \'\'',
  () => 'Zebra Crossing Ltd. – Main: Office; East',
  () => '漢字 Ünïcödé Ωmega',
  (random) =>
    Array.from({ length: 2 + below(random, 4) }, () => `${pick(random, TENANTS)}-${hex(random, 4)}`).join(', '),
];

export const hostileValue = (random: Random): string => pick(random, VALUES)(random);
