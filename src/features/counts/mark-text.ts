import type { Register } from '../../domain/register.ts';
import type { Form } from './form.ts';
import { type Known, knownTo } from './known-words.ts';
import type { Hit } from './lexicon.ts';
import { LIMIT_FORMS } from './limit-forms.ts';
import type { Marked } from './marks.ts';
import { mend } from './mend.ts';
import { MONTH_FORMS, SIX_FORMS, SPAN_FORMS } from './month-forms.ts';
import { PART_FORMS, TOP_FORMS } from './part-forms.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { PLACE_FORMS } from './place-forms.ts';
import type { Said, Token } from './said.ts';
import { SENSE_FORMS } from './sense-forms.ts';
import type { Today } from './term-forms.ts';
import { WHOLE_FORMS } from './whole-forms.ts';

const FORMS: readonly Form[] = [
  ...SPAN_FORMS,
  ...PERIOD_FORMS,
  ...MONTH_FORMS,
  ...SIX_FORMS,
  ...PART_FORMS,
  ...TOP_FORMS,
  ...WHOLE_FORMS,
  ...PLACE_FORMS,
  ...SENSE_FORMS,
  ...LIMIT_FORMS,
];

interface Reading extends Today {
  readonly register: Register;
}

/** The tokens as one line, with the place in it where each begins. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
}

const lineOf = (tokens: readonly Token[]): Line => {
  const starts: number[] = [];
  let text = '';
  for (const { word } of tokens) {
    starts.push(text.length);
    text += `${word} `;
  }
  return { text: text.trimEnd(), starts };
};

/** How many tokens a match from here on covers; nothing where it ends within one. */
const covered = ({ text, starts }: Line, at: number, length: number): number | undefined => {
  const end = (starts[at] ?? 0) + length;
  if (end >= text.length) return starts.length - at;
  const next = starts.indexOf(end + 1, at);
  return next < 0 ? undefined : next - at;
};

const formAt = (line: Line, at: number, seen: Today): Hit | undefined => {
  let best: Hit | undefined;
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = line.starts[at] ?? 0;
    const match = pattern.exec(line.text);
    const length = match?.[0] && covered(line, at, match[0].length);
    if (!match || !length || length <= (best?.length ?? 0)) continue;
    const mark = read(match.groups ?? {}, seen);
    if (mark) best = { mark, length };
  }
  return best;
};

const marksOf = (tokens: readonly Token[], reading: Reading): readonly Marked[] => {
  const known = knownTo(reading.register, reading);
  const line = lineOf(tokens);
  const marks: Marked[] = [];
  let at = 0;
  while (at < tokens.length) {
    const formed = formAt(line, at, reading);
    const phrase = known.phraseAt(tokens, at);
    const hit = formed && formed.length >= (phrase?.length ?? 0) ? formed : phrase;
    const length = hit?.length ?? 1;
    const words = tokens
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ');
    marks.push({ ...(hit?.mark ?? { is: 'unknown' }), words, at });
    at += length;
  }
  return marks;
};

const mended = (tokens: readonly Token[], unknown: ReadonlySet<number>, known: Known): readonly Token[] =>
  tokens.flatMap((token, at) => {
    const found = unknown.has(at) ? mend(token, known.vocabulary) : undefined;
    return found ? found.map((word) => ({ word, raw: word })) : [token];
  });

/** What each stretch of a text says. Slips are mended where one word alone is meant; the rest stays unknown. */
export const markText = ({ tokens }: Said, reading: Reading): readonly Marked[] => {
  const marks = marksOf(tokens, reading);
  const unknown = new Set(marks.filter(({ is }) => is === 'unknown').map(({ at }) => at));
  if (unknown.size === 0) return marks;
  const known = knownTo(reading.register, reading);
  return marksOf(mended(tokens, unknown, known), reading);
};
