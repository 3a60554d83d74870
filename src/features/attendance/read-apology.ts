import { isName } from '../../domain/name.ts';

/** What was typed after "apologies": one's own, or a list of people. */
export interface ReadApology {
  /** The people, as a list; empty for the speaker alone. */
  readonly people: string;
  /** A reason was given, and is not kept: it is nobody's business but theirs. */
  readonly reasoned: boolean;
}

const ME = /^(?:from\s+)?(?:me|myself|i)\b[\s,.;:–-]*/i;
const FROM = /^(?:from|on behalf of|received from|for|of|:)\s+/i;
const INSTEAD =
  /(?:^|[\s,.;:(–-]+|\b(?:and|but|so)\s+)(?<who>\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}(?:\s*\([^()]+\))?)\s+(?:(?:is|will be|[’']?ll|will|can|is going to)\s+)?(?:be\s+)?(?:coming|come|comes|attending|attend|attends|joining|join|going|go|there|represent\w*|cover\w*)?\s*(?:instead|in (?:my|his|her|their) place|for me|on my behalf|us|for us)(?:\s+of\s+(?<of>.+?))?[\s.)]*$/u;
const INSTEAD_FIRST = /[\s,.;:(–-]+instead,?\s+(?<who>.+?)\s+(?:is|will|comes|coming).*$/iu;

/** What is said of who comes instead, and the line without it: the meeting's name may stand before it. */
export const takeInstead = (words: string): { readonly rest: string; readonly instead?: string } => {
  const text = words.trim().replace(/^[\s,.;:–-]+/, '');
  const found = INSTEAD.exec(text) ?? INSTEAD_FIRST.exec(text);
  const { who = '', of = '' } = found?.groups ?? {};
  const before = found ? text.slice(0, found.index) : text;
  const rest = [before, of]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
  const instead = who.replace(/^(?:and|but|so)\s+/i, '').trim();
  return { rest, ...(instead && { instead }) };
};

/**
 * Reads "", "from Ann Lee (MK) and Bo Ray (Kent)", "I am on leave". Words that are no names are a reason:
 * they are the speaker's own apologies.
 */
export const readApology = (words: string): ReadApology => {
  const text = words.replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '');
  if (text === '') return { people: '', reasoned: false };
  if (ME.test(text) && !/^(?:from\s+)?(?:me|myself)\s+(?:and|&)/i.test(text))
    return { people: '', reasoned: text.replace(ME, '') !== '' };
  const listed = text.replace(FROM, '');
  // "for" may lead a reason as well: "apologies for absence".
  const isList = (FROM.test(text) && !/^(?:for|of)\b/i.test(text)) || isNames(listed);
  return isList ? { people: listed, reasoned: false } : { people: '', reasoned: true };
};

/** "Ann Lee (MK), Cy Fox": begins with a name in capitals, and not with "On leave" or "Sorry". */
const isNames = (text: string): boolean => {
  const [first = ''] = text.split(/,|;|\n|\(|\s+and\s+|\s*&\s*/);
  const name = first.trim();
  return isName(name) && name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && !REASON.test(name);
};

const REASON =
  /^(?:sorry|unfortunately|unable|on|due|away|out|clash|annual|leave|another|having|got|double|at|in|not|no|thanks|the|my|our|we|cannot|can|but)\b/i;
