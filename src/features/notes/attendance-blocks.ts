import { isActionsHeading } from './actions-heading.ts';
import { calledIn, firstNamesAlone } from './attendance-sentences.ts';
import { APOLOGY_HEADS, PRESENT_HEADS } from './head-lists.ts';
import { isInitials } from './initials.ts';
import { listedIn } from './labelled-names.ts';
import { isOrganised, isWholeName } from './name-words.ts';
import type { Line } from './read-lines.ts';

/** The lines, or the rest of a line, that tell who was there or who was not. */
export interface Block {
  readonly kind: 'present' | 'apologies';
  readonly line: Line;
  readonly text: string;
  /** The line tells of nothing else. */
  readonly isWhole: boolean;
}

const PRESENT = new RegExp(
  String.raw`^(?:\d{1,2}[.)]?\s+)?(?:(?:also |those |members |name\(?s\)? of |board |officers? |lsc?b )?(?:${PRESENT_HEADS}))(?:\s+(?:by|via|on|at|members|were)\b[^:]{0,30})?\s*(?:(?<=^pres\.)\s|[:/]+|[-–—]+\s|(?<=\s\s|\t)(?=[A-Z])|$)\s*[->]*\s*`,
  'i',
);
const APOLOGIES = new RegExp(
  String.raw`^(?:\d{1,2}[.)]?\s+)?(?:(?:governors?|non governors?|members?) )?(?:${APOLOGY_HEADS})(?: for absence| received| from| given)*(?:\s+(?:were|was|had been|have been)?\s*(?:received|noted|given|sent|accepted))?(?:\s+from)?\s*(?:[:/]+|[-–—]+\s|(?<=\s\s|\t)(?=[A-Z])|$)\s*[->]*\s*`,
  'i',
);
const SENTENCE =
  /apolog(?:y|ies)(?: for absence)?(?: (?:was|were|had been|have been))?(?: (?:received|noted|given|sent|accepted|recorded))+(?: for absence)?(?: from| for)?:?\s+([^.]{4,600})/i;
const RECEIVED = /^(?:\d+(?:\.\d+)*\s*[/.)]?\s*)?received from:?\s+(.{4,400})/i;
const OTHER =
  /^(?:\d{1,3}(?:\.\d+)?[.)]?\s+\S|•?\s*(?:agenda|item|no\.?\s|welcome|minutes\b|minute\b|notes\b(?!\))|matters arising|action|date\b|venue|time\b|circulation|distribution|chair:|clerk:|purpose|introduction|declarations?|quorum|title|copies|cc\b|resolved|location)|[\t ]*item\b|(?:who|what|ref|description|topic|discussion|issue|subject|lead|owner)\s*[\t|/])/i;
/** Two capitalised words, or initials: without them nobody is named. */
const MAY_NAME =
  /^\p{Lu}\p{Ll}+(?: \([^()]*\))?, \p{Lu}\p{Ll}+(?: \(|,| and |$)|\p{Lu}[\p{L}'.-]*\s+(?:\p{Lu}\.?\s+)?\p{Lu}|(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/u;
const LETTERED = /^(?:\p{Lu} ){3,}\p{Lu}\b/u;
const MOST = 120;

interface Open {
  readonly kind: Block['kind'];
  readonly left: number;
}

interface Step {
  readonly open?: Open | undefined;
  readonly found?: Omit<Block, 'line'> | undefined;
}

/** Finds them: "Present: ...", a heading with names below it, "Apologies were received from ...". */
export const attendanceBlocks = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (const line of lines) {
    const text = tidied(line.text);
    const isItem = /^attendance:?$/i.test(text) && blocks.some(({ kind }) => kind === 'present');
    const step = isItem ? {} : stepOf(text, line, open);
    open = step.open;
    if (step.found?.text) blocks.push({ ...step.found, line });
  }
  return blocks;
};

const stepOf = (text: string, line: Line, open: Open | undefined): Step => {
  const head = headingOf(text);
  if (head)
    return {
      open: { kind: head.kind, left: MOST },
      found: { kind: head.kind, text: head.rest, isWhole: true },
    };
  const away = (SENTENCE.exec(text.slice(0, 2000)) ?? RECEIVED.exec(text))?.[1];
  if (away) return { open, found: { kind: 'apologies', text: away, isWhole: false } };
  if (!open) return { found: unheaded(text, line.number) };
  const going = next(open, text);
  return { open: going, found: going && { kind: going.kind, text, isWhole: true } };
};

/** Near the head of the notes names may stand without a heading, or in a sentence. */
const unheaded = (text: string, number: number): Step['found'] => {
  const isHead = number < 30 && text.length < 900;
  const call = isHead ? calledIn(text) : undefined;
  if (call) return { kind: 'present', text: call, isWhole: false };
  const listed = isHead ? listedIn(text) : undefined;
  if (listed) return { kind: 'present', text: listed, isWhole: true };
  const alone = number < 12 ? firstNamesAlone(text) : undefined;
  if (alone) return { kind: 'present', text: alone, isWhole: true };
  return number < 80 && isPersonRow(text) ? { kind: 'present', text, isWhole: true } : undefined;
};

/** "P R E S E N T:-" is "PRESENT:-"; what stands round a heading is left off. */
const tidied = (text: string): string => {
  const bare = text
    .replace(/^[\s•*|>#]+/, '')
    .replace(/\*+/g, '')
    .trim();
  return LETTERED.test(bare) ? bare.replace(/(\p{Lu}) (?=\p{Lu}\b)/gu, '$1') : bare;
};

/** "PresentVicky Wilton": a converter left nothing between. */
const RUN_ON = /^(Present|Apologies|Attendees|In attendance)(?=\p{Lu}\p{Ll})/u;

/** "Members: Rosie Tandy (RT), AP Commissioner; ...". */
const MEMBERS = /^(?:Group )?Members:\s+(?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+(?: \(|,|;))/u;

/** "Closed - 60", and "attended" below it: a word alone that begins small is no heading. */
const SMALL = /^(?:attended|attending|joined|joining|present)$/;

const headingOf = (given: string): { readonly kind: Block['kind']; readonly rest: string } | undefined => {
  const text = given.replace(RUN_ON, '$1: ').replace(MEMBERS, 'Present: ');
  const away = APOLOGIES.exec(text);
  if (away) return { kind: 'apologies', rest: text.slice(away[0].length) };
  const there = PRESENT.exec(text);
  const rest = text.slice(there?.[0].length ?? 0);
  return there && (rest.trim() ? MAY_NAME.test(rest) : !SMALL.test(given))
    ? { kind: 'present', rest }
    : undefined;
};

/** "Mona Dale / Head of Education / MD": somebody there, without a heading over the list. */
const isPersonRow = (text: string): boolean => isInitialled(text) || isWithJob(text) || isWithInitials(text);

const isInitialled = (text: string): boolean => {
  const form = /^\((\p{Lu}\p{L}{1,4})\)\s*([\p{L}'-]+(?: [\p{L}'-]+){1,2})(?:\s*\(|$)/u;
  const [, initials = '', name = ''] = form.exec(text) ?? [];
  return isInitials(initials) && isWholeName(name);
};

/** "Jo Chan - Early Years Team": a name and what they are, and nothing told of them. */
const isWithJob = (text: string): boolean => {
  const [, name = '', job = ''] = /^([\p{L}'. -]{4,40}?)\s*-\s+([^.]{3,80})$/u.exec(text) ?? [];
  return isWholeName(name.trim()) && isOrganised(job) && !TELLS.test(job) && !/\sto\s/.test(job);
};

const isWithInitials = (text: string): boolean => {
  const fields = text.split(/\t|\s\/\s|\s\|\s/).map((field) => field.trim());
  const [first = '', last = ''] = [fields[0], fields.at(-1)];
  const name = first
    .replace(/\([^()]*\)/g, '')
    .replace(/^(?:Det\.? )?(?:Sup\.? |Insp\.? |Sgt\.? )?/, '')
    .trim();
  return (
    fields.length >= 2 &&
    fields.length <= 4 &&
    isWholeName(name) &&
    isInitials(last) &&
    last.charAt(0) === name.replace(TITLE, '').charAt(0)
  );
};

const TITLE = /^(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s+/;

/** No name begins so. */
const BEGINS = /^(?:We|It|This|There|They|After|Before|Following)\s\p{Ll}/u;

/** A block goes on until another heading, or a sentence. */
const next = (open: Open, text: string): Open | undefined => {
  if (!text) return open;
  if (BEGINS.test(text)) return undefined;
  if (open.left === 0 || isActionsHeading(text) || OTHER.test(text) || TELLS.test(text) || isSentence(text))
    return undefined;
  return { ...open, left: open.left - 1 };
};

/** Something is asked or told: no list of names goes on so. */
const TELLS =
  /\b(?:will|would|should|offered|took|asked|spoke|please|agreed|reported|noted|resolved|discussed|was|were|has|have)\b|\bactions?\s*[:–-]|^\[?action|^AP ?\d|^\S+(?: \S+)? to \p{Ll}+ /iu;

const isSentence = (text: string): boolean => isProse(text) || isTold(text) || areSeveral(text);

/** A sentence, and another behind it. */
const areSeveral = (text: string): boolean =>
  /[\p{Ll}%)]{2}[.!?]\s+\p{Lu}\p{L}*\s\p{Ll}/u.test(text.slice(0, 600)) &&
  (text.slice(0, 600).match(/\b(?:the|to|from|about|was|were|is|are|each|this|that|for|in|on)\b/g) ?? [])
    .length > 2;

/** Many words and few commas or brackets: no list of names reads so. */
const isProse = (text: string): boolean => {
  const head = text.slice(0, 400);
  const words = head.split(/\s+/).length;
  return words > 11 && (head.match(/[,(;]|\s[-–—/]\s|\t/g) ?? []).length * 9 < words;
};

const isTold = (text: string): boolean =>
  text.length > 40 &&
  /\b(?:the|was|were|is|are|has|have|will|that|to)\b.*\b(?:the|was|were|is|are|has|have|will|that|a|and|of|to)\b.*[.]$/i.test(
    text.slice(-300),
  ) &&
  !/\([^()]+\)/.test(text);
