import type { Day } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import type { Register } from '../../domain/register.ts';
import { type TakenType, takeReturnType } from '../../domain/returns/find-type.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { BLANK, type Draft } from './draft.ts';
import { readAsked } from './read-asked.ts';

export interface Reading {
  readonly today: Day;
  readonly register: Register;
}

/** What was typed after "request", box by box; `several` are the types that its words may mean. */
export interface ReadRequest {
  readonly draft: Draft;
  readonly several: readonly ReturnType[];
}

/** Words with one thing cut out of them. */
interface Cut {
  readonly found: string;
  readonly rest: string;
}

const cut = (words: string, pattern: RegExp): Cut | undefined => {
  const match = pattern.exec(words);
  if (!match) return undefined;
  const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
  return { found: (match[1] ?? match[0]).trim(), rest: rest.replace(/\s+/g, ' ').trim() };
};

const SCOPE = /[\s;,.(]*\bscope(?:\s+note)?\s*:\s*([^\n;]+?)\s*\)?\s*$/i;
const ACTION = /(?:\b(?:for|as|under|from|closes?)\s+)?\b(ACT[- ]?[2-9A-Z]{4})\b/i;
const AS_MANY = /\bas many\s+(?:(?:las?|local authorities|authorities)\s+)?as\s+(?:possible|can|will)\b/i;
const VOLUNTARY = /[\s,;(]*\b(?:it is |this is )?(?:voluntary|optional|not required)\b\)?/i;
const REQUIRED = /[\s,;(]*\b(?:it is |this is )?(?:required|compulsory|mandatory)\b\)?/i;
const NO_DUE =
  /[\s,;(]*\b(?:(?:by|with|due(?:\s+(?:by|on))?|and)\s*:?\s+)*(?:(?:no|without)(?:\s+(?:an?y?|fixed|set|particular|specific))*\s+(?:(?:due\s+)?(?:date|day)(?:\s+due)?|due|deadline)|(?:by|due|deadline)\s*:?\s*(?:none|never))\b\)?/i;
const SENT_TO =
  /[\s,]*\b(?:(?:to be |data )?(?:sent|returned|submitted|go(?:es)?|given)(?: back)? to|recipient\s*:?|for the attention of|c\/o)\s+(.+?)(?=\s+(?:from|by|due|for|under|asking|voluntary)\b|\s*[-–:;,](?:\s|$)|$)/i;
/** "To Dana Perry from Kent": whom it goes to stands before whom it comes from. */
const TO_FROM = /[\s,]*\bto\s+([^,;:]{1,200}?)(?=\s+from\b)/i;
const FROM = /[\s,]*\bfrom\s*[-–:]?\s*(.+)$/i;

/**
 * Reads a request from its surest part on, and cuts each part out: "the CME census return for autumn 2026 from all by
 * 20 November", "Data dashboard: request for autumn term 2021 data to be sent to Dana Perry from - Bucks, Kent" (S1),
 * "medical needs policies from all other LAs than Kent". What is not found stays empty, to be asked for.
 */
export const readRequest = (typed: string, { today, register }: Reading): ReadRequest => {
  const words = typed.replace(/\s+/g, ' ').trim();
  const scope = cut(words, SCOPE);
  const action = cut(scope?.rest ?? words, ACTION);
  const due = dueIn(action?.rest ?? scope?.rest ?? words, { today, terms: register.terms });
  const manner = mannerIn(due.rest);
  const agreement = agreementIn(manner.rest, register);
  const recipient = cut(agreement.rest, SENT_TO) ?? cut(agreement.rest, TO_FROM);
  const about = aboutIn(recipient?.rest ?? agreement.rest, { today, register });
  return {
    several: about.several,
    draft: {
      ...BLANK,
      ...about.draft,
      due: due.found,
      required: manner.required,
      asked: about.asked || manner.asked,
      agreement: agreement.found,
      recipient: recipient?.found ?? '',
      scope: scope?.found ?? '',
      action: action?.found.toUpperCase().replace(/^ACT[- ]?/, 'ACT-') ?? '',
    },
  };
};

type Calendar = Parameters<typeof readDue>[1];

const MARK = /[\s,(]*\b(?:by|due(?:\s+(?:on|by))?|no later than|not later than|before|deadline\s*:?)\s+/gi;
const MOST_WORDS = 7;
/** Characters of those words. */
const MOST_LETTERS = 150;
/** Of a long text that is no request, so many are looked at. */
const MOST_MARKS = 30;

/** The last "by …" whose words are a date: as many of them as belong to it. */
const dueIn = (words: string, calendar: Calendar): Cut => {
  const none = cut(words, NO_DUE);
  if (none) return { found: 'none', rest: none.rest };
  for (const mark of [...words.matchAll(MARK)].slice(-MOST_MARKS).reverse()) {
    const from = mark.index + mark[0].length;
    const pieces = [...words.slice(from, from + MOST_LETTERS).matchAll(/\S+/g)].slice(0, MOST_WORDS);
    for (const last of pieces.reverse()) {
      const phrase = words.slice(from, from + last.index + last[0].length).replace(/[,.;)]+$/, '');
      const due = readDue(phrase, calendar);
      if (!due || ('kind' in due && due.kind === 'vague')) continue;
      const rest = `${words.slice(0, mark.index)} ${words.slice(from + phrase.length)}`;
      return {
        found: phrase,
        rest: rest
          .replace(/\s+/g, ' ')
          .replace(/\s+[,;.]/g, ',')
          .trim(),
      };
    }
  }
  const last = LAST_BY.exec(words);
  return last
    ? { found: (last[1] ?? '').trim(), rest: words.slice(0, last.index) }
    : { found: '', rest: words };
};

/** "By yesterday", "by whenever": no day, which is said of the day and not of who is asked. */
const LAST_BY =
  /[\s,(]*\b(?:by|due(?: by| on)?|no later than|deadline:?)\s+((?:(?!(?:from|for|to|under)\b)[^\s,;]+\s*){1,4})$/i;

/** "As many as possible" asks all, and requires none. */
const mannerIn = (words: string) => {
  const many = cut(words, AS_MANY);
  const may = cut(many?.rest ?? words, VOLUNTARY);
  const must = cut(may?.rest ?? many?.rest ?? words, REQUIRED);
  const isVoluntary = Boolean(many ?? may);
  return {
    required: (isVoluntary && 'voluntary') || (must ? 'required' : ''),
    asked: many ? 'all' : '',
    rest: (must?.rest ?? may?.rest ?? many?.rest ?? words).replace(/\bfrom\s*$/i, '').trim(),
  };
};

/** "Under the SESLIP data-sharing agreement": by its title or its id. */
const agreementIn = (words: string, { agreements }: Register): Cut => {
  const under = /[\s,(]*\b(?:under|covered by)\s+(?:the\s+)?/i.exec(words);
  const after = under ? words.slice(under.index + under[0].length) : '';
  const one = agreements.find(({ id, title }) =>
    [title, id].some((name) => after.toLowerCase().startsWith(name.toLowerCase())),
  );
  if (!under || !one) return { found: '', rest: words };
  const name = after.toLowerCase().startsWith(one.title.toLowerCase()) ? one.title : one.id;
  const rest = `${words.slice(0, under.index)} ${after.slice(name.length).replace(/^\s*agreement\b/i, '')}`;
  return { found: one.id, rest: rest.replace(/\s+/g, ' ').trim() };
};

/** Which figures, of which period, from whom: "from Kent for autumn 2026" has its period behind the names. */
const aboutIn = (words: string, { today, register }: Reading) => {
  const from = cut(words, FROM) ?? { found: '', rest: words };
  const taken = takeReturnType(from.rest) ?? { ...NOTHING, rest: from.rest };
  const early = periodCut(taken.rest, { today, register });
  const late = early.found ? undefined : periodCut(from.found, { today, register });
  const asked = (late?.rest ?? from.found).replace(/[\s,;.]+$/, '');
  const several = severalIn(taken);
  return {
    several,
    asked: asked || looseAsked(early.rest, { today, register }),
    draft: kindIn(several.length > 0 ? NOTHING : taken, early.found || late?.found || ''),
  };
};

const NOTHING: TakenType = { several: [], rest: '' };

/** Types that the words may mean, or that they name beside each other: a request is for one, and none is left out unsaid. */
const severalIn = (taken: TakenType): readonly ReturnType[] => {
  if ('several' in taken) return taken.several;
  const other = taken.type.named ? undefined : takeReturnType(taken.rest);
  return other && 'type' in other && !other.type.named && other.type !== taken.type
    ? [taken.type, other.type]
    : [];
};

const periodCut = (words: string, { today, register }: Reading): Cut => {
  const taken = takePeriod(words, { today, terms: register.terms });
  return taken ? { found: sayPeriod(taken.period), rest: taken.rest } : { found: '', rest: words };
};

const kindIn = (taken: TakenType, period: string): Pick<Draft, 'type' | 'subject' | 'period'> => {
  if (!('type' in taken)) return { type: '', subject: '', period };
  const { type, subject = '' } = taken;
  return { type: type.id, subject, period: type.period === 'once' ? '' : period };
};

/** "CME census autumn 2026 all but Slough": what is left, where it is nothing but authorities. */
const looseAsked = (words: string, { today, register }: Reading): string => {
  const text = words.replace(/^(?:of|to|for|[-–:,])\s+/i, '');
  const { codes, unread } = readAsked(text, register, today);
  return codes.length > 0 && unread.length === 0 ? text : '';
};
