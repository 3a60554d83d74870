import { endAt } from '../../domain/match-at.ts';
import { type Naming, type OwnerWord, type OwnerWords, ownersAt } from './owner-words.ts';

/** What one entry of a cell, or the words after "Action:", say. */
export interface Deed {
  readonly owners: readonly OwnerWord[];
  readonly ownerWords: string;
  /** What is to be done; with `only` at most words for a due date. */
  readonly text: string;
  /** The owner comes first, stands alone, comes last, or is not named. */
  readonly form: 'led' | 'only' | 'tail' | 'bare';
  /** A sign and no word parts the two, so that it may be no deed at all: "Kent – numbers up". */
  readonly isSigned?: boolean;
  /** "TH was to check it": so it was to be, once. */
  readonly isPast?: boolean;
}

const ASKED = String.raw`(?:(?:has|have|had|was|were|is|are|be|been|will|would|to)\s+){0,3}(?:agreed|asked|requested|offered|undertook|undertaken|volunteered|tasked|invited|encouraged|reminded|required)\s+(?:to|that\s+(?:he|she|they|it)\s+(?:would|will))`;
const LINK = new RegExp(
  String.raw`\s*(?:[-–—:=]+\s*(?:(?:to|will)\s+)?|\s(?:(?:also|then|both|each|all)\s+)?(?:${ASKED}|(?:is|are|was|were)\s+(?:also\s+)?(?:to|going\s+to)|ha(?:s|ve)\s+to|needs?\s+to|to|will|shall|must|should|would|can)\s+(?:(?:also|then|now)\s+)?(?=\p{L}))`,
  'iuy',
);
const NOTHING = /^[\s.,;:!)\]*_-]*$/;
const DUE_ONLY =
  /^[\s,;:(–-]*(?:by|before|due|on|at|for|within|in time for|no later than|asap\b|a\.s\.a\.p|ongoing\b|immediately\b|next meeting\b|\d|end of\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\s+\d)(?:(?!\s[-–—]+\s\p{L})[^.!?]){0,40}[\s.)\]]*$/iu;
const TAIL =
  /\s(?:=>|->|→|»|>>)\s*(?=\S)|\s[-–—]+\s*(?=\S)|\(\s*(?=[^()]{1,80}\)[\s.]*$)|\s{2,}(?=\S)|[-–—]\s+(?=\S)|\[\s*(?=[^[\]]{1,60}\][\s.]*$)/g;

/** Reads one entry: "MS/CO to share it", "CO / All", "send the form – Tonya/Sharif by 22 March". */
export const readDeed = (entry: string, naming: Naming): Deed => {
  const text = entry.trim();
  const first = ownersAt(text, 0, naming);
  const led = first && ledBy(text, first);
  const isSuch = led !== undefined && /^each\s(?!other|LA|one)/i.test(led.ownerWords);
  const tail = led && isOf(KNOWN, led) && !isSuch ? undefined : tailOf(text, naming);
  if (led && !((isSuch || isOf(['name'], led)) && tail && isOf(KNOWN, tail))) return led;
  return tail ?? { owners: [], ownerWords: '', text, form: 'bare' };
};

const KNOWN = ['known', 'initials', 'all', 'others', 'role'];

/** "Room for June (Mona)": a word that nothing tells of gives way to somebody who is known. */
const isOf = (kinds: readonly string[], { owners }: Deed): boolean =>
  owners.every(({ kind }) => kinds.includes(kind));

const ledBy = (text: string, first: OwnerWords): Deed | undefined => {
  const rest = text.slice(first.end);
  const named = { owners: first.owners, ownerWords: first.words };
  if (NOTHING.test(rest)) return { ...named, text: '', form: 'only' };
  if (DUE_ONLY.test(rest)) return { ...named, text: rest.replace(/^[\s,;:(–-]+/, ''), form: 'only' };
  const end = endAt(LINK, text, first.end);
  if (end === undefined) return undefined;
  const link = text.slice(first.end, end);
  const told = text.slice(end - (link.length - askedFrom(link))).trim();
  const isThing = first.owners.every(({ kind }) => kind === 'name');
  if (DONE_TO.test(told) || (isThing && /^be \p{Ll}+/u.test(told))) return undefined;
  if (NOTHING.test(told)) return { ...named, text: '', form: 'only' };
  const isSigned = /^\s*[-–—:=]/.test(link) && !/\p{L}/u.test(link);
  const isPast = /\b(?:was|were)\s+(?:also\s+)?(?:to|going)\b/i.test(link);
  return { ...named, text: told, form: 'led', ...(isSigned && { isSigned }), ...(isPast && { isPast }) };
};

/** "TH to be invited", "MS to be sent the form": it is for somebody else, and nobody is named. */
const DONE_TO =
  /^be\s+(?:\p{Ll}+ly\s+)?(?!asked|requested|tasked|encouraged|reminded|required|prepared|involved|engaged)(?:\p{Ll}{2,}(?:ed|en|ung|ept|ent|ght|elt|old)|given|told|made|put|paid|shown)\b(?!\s+in\b)/u;

/** "TH to be asked to report": it is for somebody else to ask them. */
const askedFrom = (link: string): number => {
  const at = link.search(
    /(?<=\b(?:to|will|would)\s)be\s+(?:asked|invited|requested|tasked|encouraged|reminded|required)\b/i,
  );
  return at < 0 ? link.length : at;
};

/** "(Ann, who knows them)", "- Ann, w/ Bo". */
const ABOUT_THEM = /^,\s+(?:who|as)\s[^()]{2,60}\)[\s.]*$|^,\s*(?:w\/|with)\s+[^()]{2,40}\)?[\s.]*$/;

/** "remind the three schools - Wil": the last thing said is who. */
export const tailOf = (text: string, naming: Naming): Deed | undefined => {
  const from = Math.max(0, text.length - 90);
  for (const sign of text.slice(from).matchAll(TAIL)) {
    const at = from + sign.index;
    const owners = at > 3 ? ownersAt(text, at + sign[0].length, naming) : undefined;
    const rest = owners && text.slice(owners.end);
    if (
      !owners ||
      rest === undefined ||
      !(NOTHING.test(rest) || DUE_ONLY.test(rest) || ABOUT_THEM.test(rest))
    )
      continue;
    const due = NOTHING.test(rest) || ABOUT_THEM.test(rest) ? '' : ` ${rest.trim().replace(/[)\]]+$/, '')}`;
    return {
      owners: owners.owners,
      ownerWords: owners.words,
      text: text.slice(0, at).trim() + due,
      form: 'tail',
      isSigned: true,
    };
  }
  return undefined;
};
