import type { Day } from '../day.ts';
import { readDue } from '../due-read.ts';
import { own } from '../own.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Answer, Mark } from './answer.ts';
import { type AnswerField, kindOf } from './answer-ids.ts';
import { labelKey } from './label-key.ts';
import type { ChoiceField, Field, RateField, TextField } from './return-type.ts';

/** More than there are children in England. */
const MOST = 9_999_999;

/** DfE's symbols, older ones included, and how officers write the same (inventory 2.3). Only 0 is zero. */
const MARKS: Readonly<Record<string, Mark>> = {
  c: 'c',
  '[c]': 'c',
  '*': 'c',
  suppressed: 'c',
  confidential: 'c',
  x: 'x',
  '[x]': 'x',
  ':': 'x',
  'not available': 'x',
  unavailable: 'x',
  z: 'z',
  '[z]': 'z',
  'n/a': 'z',
  na: 'z',
  'not applicable': 'z',
  low: 'low',
  '[low]': 'low',
  k: 'low',
  '~': 'low',
  '<0.5': 'low',
  u: 'u',
  '[u]': 'u',
  unreliable: 'u',
};

const NONE = /^(?:nil|none|zero|no)$/;
/** As people write small numbers out; "no more than four" is read as "no more than 4". */
const IN_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** "twelve": a number from 0 to 20 written out, and nothing else. */
export const isNumberWord = (words: string): boolean => IN_WORDS.includes(words.trim().toLowerCase());

const WRITTEN_OUT = new RegExp(
  `\\b(?:${IN_WORDS.join('|')})\\b(?![- ](?:${IN_WORDS.slice(1, 10).join('|')})\\b)`,
  'g',
);
const UNKNOWN = /^(?:not known|unknown|n\/k|nk|don[’']?t know|not held|not recorded)$/;
/** A small number that is not told: "<5", "fewer than five", "at most 4", "4 or fewer", "1-4", "between 1 and 4". */
const SMALL =
  /^(?:(?:<|≤|under|below|less than|fewer than|at most|up to|(?:no|not) more than)\s*(?:[2-9]|10)|(?:[2-9]|10) or (?:fewer|less|under)|(?:between )?1\s*(?:-|–|to|and)\s*(?:[2-9]|10))$/;
const GROUPED = /^\d{1,3}(?:[,\u0020\u00a0\u202f]\d{3})+(?:\.0+)?$/;
const COUNTED = /\s+(?:child(?:ren)?|pupils?|cases?|young (?:people|person)|cyp|ch)$/;

/** "12²" is 12 with a note, and would be read as 122; "1½" as 11 and a half. */
const RAISED = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2460-\u249b\u24ea-\u24ff]/gu;

/** Full-width signs as the usual ones, and raised or small ones apart from the figure that they stand at. */
export const asFigures = (words: string): string =>
  words
    .replace(RAISED, (sign) => ` ^${sign.normalize('NFKC')} `)
    .normalize('NFKC')
    .replace(/<\s*=/g, '≤')
    .replace(/>\s*=/g, '≥');

const tidy = (words: string): string =>
  asFigures(words)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(WRITTEN_OUT, (word) => String(IN_WORDS.indexOf(word)));

/** A number or what stands in its place; nothing where it is neither. */
export const readMark = (words: string): Answer | undefined => {
  const said = tidy(words).replace(COUNTED, '');
  const mark = own(MARKS, said) ?? (SMALL.test(said) ? 'c' : undefined);
  if (mark) return { kind: 'mark', mark };
  return UNKNOWN.test(said) ? { kind: 'unknown' } : undefined;
};

/**
 * What somebody put in a field, or what is wrong with it and how to put it right. Nothing was put where it is empty.
 * "1,200", "1 200", "nil", "c", "<5", "not known" and "12.5%" are understood (inventory, peers: COLLECT).
 */
export const readAnswer = (one: AnswerField, words: string, today: Day): Result<Answer | undefined> => {
  if (words.trim() === '') return ok(undefined);
  const { field } = one;
  return READERS[kindOf(one)]({ field, name: one.name, words, today });
};

interface Put {
  readonly field: Field;
  readonly name: string;
  readonly words: string;
  readonly today: Day;
}

const shown = (words: string): string => {
  const tidied = words.replace(/\s+/g, ' ').trim();
  return `“${tidied.length > 40 ? `${tidied.slice(0, 39)}…` : tidied}”`;
};

const HOW = 'Enter a whole number, such as 12; c, x or z; or “not known”.';

const readCount = ({ name, words }: Put): Result<Answer> => {
  const said = tidy(words).replace(COUNTED, '');
  if (NONE.test(said)) return ok({ kind: 'number', n: 0 });
  const mark = readMark(said);
  if (mark) return ok(mark);
  const bare = GROUPED.test(said) ? said.replace(/[, \u00a0\u202f]/g, '') : said;
  if (/^\d+(?:\.0+)?$/.test(bare)) return counted(name, Number(bare));
  return refuse('count', `${name}: ${whyNot(said, words)}`);
};

const counted = (name: string, n: number): Result<Answer> =>
  n > MOST
    ? refuse('count', `${name}: ${n} is more than can be. Enter a number of at most 9,999,999.`)
    : ok({ kind: 'number', n });

const whyNot = (said: string, words: string): string => {
  if (/^[-–—]+$/.test(said)) return `${shown(words)} may mean 0 or nothing. Enter 0, or leave it empty.`;
  if (/^[-–−]\s*\d/.test(said)) return `${shown(words)} is less than 0. ${HOW}`;
  if (/^\d+(?:\.\d+)?\s*%$/.test(said)) return `${shown(words)} is a percentage. ${HOW}`;
  if (/^\d+\.\d+$/.test(said)) return `${shown(words)} is not a whole number. ${HOW}`;
  return `${shown(words)} is not a number. ${HOW}`;
};

const readRate = (put: Put): Result<Answer> => {
  const { unit, most = MOST } = put.field as RateField; // kindOf has said so
  const said = tidy(put.words)
    .replace(unit === '%' ? /\s*(?:%|per ?cent)$/ : /\s*(?:per 100)$/, '')
    .trim();
  if (NONE.test(said)) return ok({ kind: 'number', n: 0 });
  const mark = readMark(said);
  if (mark) return ok(mark);
  const how = `Enter a number such as 12.5${unit === '%' ? ', in per cent' : ', per 100'}; c, x or z; or “not known”.`;
  if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(said))
    return refuse('rate', `${put.name}: ${shown(put.words)} is not a number. ${how}`);
  const n = Number(said);
  return n > most
    ? refuse('rate', `${put.name}: ${shown(put.words)} is more than ${most}. ${how}`)
    : ok({ kind: 'number', n });
};

const readText = ({ field, name, words }: Put): Result<Answer> => {
  const { most } = field as TextField; // kindOf has said so
  const text = words.trim();
  return text.length > most
    ? refuse('long', `${name}: shorten it to ${most} characters; it has ${text.length}.`)
    : ok({ kind: 'text', text });
};

const readChoice = ({ field, name, words }: Put): Result<Answer> => {
  const { options } = field as ChoiceField; // kindOf has said so
  const key = labelKey(words);
  const chosen = options.find(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((one) => labelKey(one) === key),
  );
  if (chosen) return ok({ kind: 'choice', option: chosen.id });
  return refuse('choice', `${name}: choose one of ${options.map(({ label }) => `“${label}”`).join(', ')}.`);
};

const readDate = ({ name, words, today }: Put): Result<Answer> => {
  const due = readDue(words.trim(), { today, terms: [] });
  if (due && 'kind' in due && due.kind === 'day') return ok({ kind: 'date', on: due.on });
  return refuse('date', `${name}: ${shown(words)} is not a date. Enter one such as 14 March 2026.`);
};

const LINK_MOST = 2_000;

const readLink = ({ name, words }: Put): Result<Answer> => {
  const said = words.trim();
  const isLink = said.length <= LINK_MOST && URL.canParse(said) && new URL(said).protocol === 'https:';
  return isLink
    ? ok({ kind: 'link', url: said, title: new URL(said).hostname })
    : refuse(
        'link',
        `${name}: enter a link that begins with https://, or hand in a file on the upload page.`,
      );
};

const READERS: Readonly<Record<ReturnType<typeof kindOf>, (put: Put) => Result<Answer>>> = {
  count: readCount,
  rate: readRate,
  text: readText,
  choice: readChoice,
  date: readDate,
  document: readLink,
};
