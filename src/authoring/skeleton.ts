import type { Content } from '../checks/content-files.ts';
import { FILL_IN } from '../schemas/fill-in.ts';
import { EFFECTS, NO_TENANT } from '../schemas/fix.ts';

/** What an author may choose from in a new entry. */
export interface Choices {
  /** The content folder, as paths begin with it. */
  folder: string;
  products: readonly string[];
  topics: readonly string[];
  /** Where the steps of a fix may happen; none where the field asks for no tenant. */
  tenants: readonly string[];
  /** Who can see an error; none where the field tells no scopes apart. */
  scopes: readonly string[];
  /** The question that every error answers, with its answers; undefined where no question is asked. */
  question: { key: string; answers: readonly string[] } | undefined;
}

/** What is known already of a new entry: from an error that was pasted, and from its author. As plain text. */
export interface Draft {
  codes: readonly string[];
  messages: readonly string[];
  examples: readonly string[];
  related: readonly string[];
  /** What is to be looked over, each in one line. */
  lookOver?: readonly string[] | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  asked?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  /** Key of the product of the fix. */
  product?: string | undefined;
  /** Who prints the message. */
  by?: string | undefined;
  /** Where it was seen, with the day. */
  evidence?: string | undefined;
  /** Answers to the question of every error. */
  answers?: readonly string[] | undefined;
}

/** The choices that the content offers. */
export function choicesOf({ folder, references: { products, topics, questions }, field }: Content): Choices {
  const asked = Object.entries((questions.value ?? {}) as Record<string, { from?: string; answers?: object } | null>);
  const [open] = asked.filter(([, question]) => !question?.from);
  return {
    folder,
    products: products.keys,
    topics: topics.keys,
    tenants: Object.keys(field.data.tenants),
    scopes: Object.keys(field.data.scopes),
    question: open && { key: open[0], answers: Object.keys(open[1]?.answers ?? {}) },
  };
}

/**
 * The text of a new entry: every field and section that its folder needs. Nothing is chosen for the author: the check
 * `unfinished` finds each place that has to be written, with what may stand there.
 */
export function skeleton(folder: string, today: Date, choices: Choices, draft?: Draft): string {
  const isError = folder === 'errors';
  const day = today.toISOString().slice(0, 10);
  return [
    '---',
    ...(draft?.lookOver ?? []).map((what) => `# ${FILL_IN} ${what}, then delete this line`),
    `title: ${given(draft?.title) ?? `"${FILL_IN} ${TITLES[folder] ?? 'the title'}"`}`,
    `summary: ${given(draft?.summary) ?? `"${FILL_IN} what it means, in one sentence"`}`,
    ...asked(draft),
    ...(isError ? [codes(draft), ...messages(day, draft)] : []),
    // Where there is a fix, the product follows from it.
    ...(folder === 'faq'
      ? [`products: ["${FILL_IN} ${someOf(choices.products, `${choices.folder}/products.yaml`)}"]`]
      : []),
    `topics: [${keysOf(draft?.topics) ?? `"${FILL_IN} ${someOf(choices.topics, `${choices.folder}/topics.yaml`)}, the main one first"`}]`,
    ...(isError && choices.question ? [answers(choices.question, choices.folder, draft)] : []),
    `verified: ${day}, read`,
    ...related(draft),
    'changes:',
    `  - ${day}, New.`,
    ...(isError ? examples(draft) : []),
    '---',
    '',
    `${FILL_IN} one or two short paragraphs, without repeating the summary`,
    '',
    ...(isError ? [...scope(choices), ...CAUSES] : []),
    ...(folder === 'faq' ? [] : steps(choices, draft)),
  ].join('\n');
}

/** `one or more of a, b`: what may stand in a place. */
function someOf(keys: readonly string[], file: string, how = 'one or more of'): string {
  return keys.length > 0 ? `${how} ${keys.join(', ')}` : `a key of ${file}, which is still empty`;
}

/** A text in the quotes of YAML. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** What an author has said already, in one line. */
const given = (text: string | undefined) => (text ? quoted(text.replace(/\s+/g, ' ').trim()) : undefined);
const keysOf = (keys: readonly string[] | undefined) => (keys?.length ? keys.join(', ') : undefined);

const TITLES: Record<string, string> = {
  errors: 'the error, as a person would say it',
  faq: 'the question, as a person would ask it',
  guides: 'what the procedure does, as an instruction',
};

const codes = (draft: Draft | undefined) => `codes: [${(draft?.codes ?? []).map(quoted).join(', ')}]`;

const messages = (day: string, draft: Draft | undefined) => [
  'messages:',
  ...(draft?.messages.length
    ? draft.messages.map(quoted)
    : [`"${FILL_IN} the literal message, what varies as {camelCase}"`]
  ).flatMap((text) => [
    `  - text: ${text}`,
    `    by: ${given(draft?.by) ?? `"${FILL_IN} who prints it"`}`,
    `    evidence: ${given(draft?.evidence) ?? `"${FILL_IN} source and version, place in it, ${day}"`}`,
  ]),
];

const answers = ({ key, answers: known }: NonNullable<Choices['question']>, folder: string, draft: Draft | undefined) =>
  `answers: { ${key}: [${keysOf(draft?.answers) ?? `"${FILL_IN} ${someOf(known, `${folder}/questions.yaml`)}"`}] }`;

const related = (draft: Draft | undefined) =>
  draft?.related.length
    ? [
        'related:',
        ...draft.related.map((id) => `  ${id}: "${FILL_IN} what tells it apart from this one, or delete the line"`),
      ]
    : ['related: {}'];

const examples = (draft: Draft | undefined) => [
  'examples:',
  ...(draft?.examples ?? [`${FILL_IN} a whole paste with the message, with invented people and tenants only`]).flatMap(
    (text) => ['  - |', ...text.split('\n').map((line) => `    ${line}`.trimEnd())],
  ),
];

const ASKED = [
  'how somebody asks who does not know the term',
  'the same in other words, the symptom first',
  'what a customer says',
];
const asked = (draft: Draft | undefined) => [
  'asked:',
  ...ASKED.map((what, at) => `  - ${given(draft?.asked?.[at]) ?? `"${FILL_IN} ${what}"`}`),
];

const scope = ({ scopes }: Choices) =>
  scopes.length > 0
    ? ['<Scope', ...scopes.map((key) => `  ${key}="${FILL_IN} what it points to, or delete the line"`), '/>', '']
    : [];

const CAUSES = [
  '<Causes>',
  '',
  '<Cause',
  '  id="first-cause"',
  `  title="${FILL_IN} the likeliest cause"`,
  '  fix="first-fix"',
  '>',
  '',
  `${FILL_IN} how to check this cause, with the place to look at`,
  '',
  '</Cause>',
  '',
  '</Causes>',
  '',
];

const steps = ({ folder, products, tenants }: Choices, draft: Draft | undefined) => [
  '<Fixes>',
  '',
  '<Fix',
  '  id="first-fix"',
  `  product="${draft?.product ?? `${FILL_IN} ${someOf([...products, 'any'], `${folder}/products.yaml`, 'one of')}`}"`,
  `  title="${FILL_IN} what the fix does, as an instruction"`,
  ...(tenants.length > 0
    ? [`  tenant="${FILL_IN} where the steps happen, one of ${[...new Set([...tenants, NO_TENANT])].join(', ')}"`]
    : []),
  `  role="${FILL_IN} the role that the steps need"`,
  `  effect="${FILL_IN} the strongest of ${EFFECTS.join(', ')}; the last two need an effectNote and a warning"`,
  `  wait="${FILL_IN} none, a documented time with its figure, or estimate: 5 to 60 minutes"`,
  `  check="${FILL_IN} how to see that it worked"`,
  `  undo="${FILL_IN} how to undo it, or delete the line where there is nothing to undo"`,
  '>',
  '',
  `1. ${FILL_IN} the first step`,
  '',
  '</Fix>',
  '',
  '</Fixes>',
  '',
];
