import { endAt, endsFrom, matchAt, type Stretch } from '../../domain/match-at.ts';
import { allButAt } from './all-but.ts';
import { isDoing } from './doing-verbs.ts';
import { groupEndAt } from './group-words.ts';
import { isInitials, mayBeInitials } from './initials.ts';
import { titledAt } from './job-titles.ts';
import { meantBy, type Who } from './known.ts';
import { endsBody, isFirstName, isTitle, isWholeName } from './name-words.ts';
import { isNobody } from './nobody-words.ts';

/** One owner as words name it. */
export interface OwnerWord {
  readonly words: string;
  readonly kind: 'known' | 'initials' | 'name' | 'all' | 'others' | 'role' | 'body' | 'authority';
}

/** Owners one after another, from a place in a text to where the last of them ends. */
export interface OwnerWords {
  readonly owners: readonly OwnerWord[];
  readonly words: string;
  readonly end: number;
}

export interface Naming {
  readonly who: Who;
  readonly isAuthority: (words: string) => boolean;
  /** In a cell or after "Action:" a single capitalised word may be somebody whom nothing else tells of. */
  readonly strict: boolean;
  /** What is read was resolved, below "Resolved that": the verb may follow the owner at once. */
  readonly isResolved?: boolean;
  /** How the paragraph before ends: "He" may be whom it is about. */
  readonly earlier?: readonly string[];
  /** Who writes: "I will send it". */
  readonly author?: string;
  /** What stands over the notes, in small letters: the body whose notes they are. */
  readonly own?: string;
}

const END = String.raw`(?![\p{L}\p{N}'])`;
const PEOPLE = String.raw`(?:LA['’]?s|local authorities|authorities|(?:\w+ )?members|attendees|partners|agencies|schools|heads|headteachers|head teachers|governors|officers|colleagues|leads|DSLs|services|teams|sub-?groups|representatives|reps|present|staff|those present|councils)`;
const OTHERS = new RegExp(
  `(?:all (?:of )?(?:the )?(?:other|remaining) ${PEOPLE}|(?:the )?(?:other|remaining) (?:LA['’]?s|local authorities|authorities)|(?:all )?(?:the )?others|everyone else|the rest(?: of (?:us|you|them|the (?:group|network|team|panel)))?)${END}`,
  'iuy',
);
const ALL = new RegExp(
  `(?:(?:all|each|every|both)(?: (?:of )?(?:the )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) )?(?:SESLIP |CME |network )?(?:${PEOPLE}|LA|local authority|school|member|of us|[A-Z]{2,5}s))(?: of the (?:group|board|forum|network|committee|panel|partnership))?|everyone|everybody|all)${END}`,
  'iuy',
);
/** "All academy leads", "Each link governor": of whom something is asked there. */
const ALL_SUCH =
  /(?:[Aa]ll|ALL|[Bb]oth|[Ee]ach|[Ee]very)(?: of)?(?: the)?(?: (?!to\b|will\b|would\b|should\b|must\b|agreed\b|need\b|please\b|kindly\b|\p{Ll}+ed\b)[\p{L}'’-]+){1,3}(?=\s*[:–]\s|\s-\s|\s(?:please\s|kindly\s)?(?:to|will|should|must|need|needs|agreed|(?:were|are|was|is) asked)\s)/uy;
const ROLE = new RegExp(
  `(?:the )?(?:(?:vice|deputy|co|joint|independent|interim|acting|incoming|outgoing|new|LSCB|network|forum|parish|town|committee)[- ]?){0,2}(?:chair(?:man|woman|person|s)?|clerk|secretary|minute[- ]taker|note[- ]taker|treasurer|co-?ordinator|facilitator|administrator|business manager|headteacher|head teacher)(?: (?:of|to) (?:the )?(?:governors|forum|group|board|network|meeting))?${END}`,
  'iuy',
);
const WORD = /\p{L}[\p{L}\p{N}.'’-]*/uy;
const SPACE = /\s+|\s*&\s*/y;
const BRACKET = /\s*\(([^()]{1,40})\)/y;
const JOIN = /\s*\/\s*|\s*[&+;]\s*|\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|with|plus|w\/)\s+(?:the\s+)?/iy;
/** "SV (by half-term)": by when, and nothing of who. */
const DATED = /^(?:[a-z]|[ivx]{1,4})$|^(?:by|before|due|until|asap|urgent)\b|^\d{1,2}(?:[/. ]|st|nd|rd|th)/i;
const POSSESSED = /['’]s$/;
const NAME: Stretch = { word: WORD, between: SPACE, most: 5 };

/** The owners named from that place on: "MS/CO", "A and B (Kent)", "All other LAs". None: nobody is named there. */
export const ownersAt = (text: string, at: number, naming: Naming): OwnerWords | undefined => {
  const owners: OwnerWord[] = [];
  let [end, told, next]: [number, number, number | undefined] = [at, at, at];
  while (next !== undefined && owners.length < 30) {
    const one = ownerAt(text, next, SEVERAL.test(text.slice(at, end)) ? { ...naming, strict: true } : naming);
    if (!one) break;
    owners.push({ words: byAuthor(text.slice(next, one.end), naming), kind: one.kind });
    const bracket = matchAt(BRACKET, text, one.end);
    end = one.end + (bracket?.[0].length ?? 0);
    told = bracket && DATED.test(bracket[1] ?? '') ? one.end : end;
    next = endAt(JOIN, text, end);
  }
  return owners.length > 0 ? { owners, words: byAuthor(text.slice(at, told), naming), end } : undefined;
};

/** "I" is whoever writes, where the notes tell who that is. */
const byAuthor = (words: string, { author }: Naming): string =>
  author === undefined ? words : words.replace(/^(?:I|[Mm]e)$/, author);

/** "Cllrs Sands and Colman": behind the first each word is another of them. */
const SEVERAL = /^(?:\p{Lu}\p{Ll}+ )?(?:Cllrs|Councillors|Messrs)\s/u;

interface Spot {
  readonly kind: OwnerWord['kind'];
  readonly end: number;
}

const ownerAt = (text: string, at: number, naming: Naming): Spot | undefined => {
  const before = text.charAt(at - 1);
  if (/[\p{L}\p{N}]/u.test(before)) return undefined;
  const [allOthers, everybody, such, role] = [OTHERS, ALL, ALL_SUCH, ROLE].map((form) =>
    endAt(form, text, at),
  );
  const all = such === undefined ? everybody : Math.max(such, everybody ?? 0);
  const others = allButAt(text, at) ?? allOthers;
  const named = [jobAt(text, at), groupAt(text, at, naming), bodyAt(text, at, naming)].reduce(
    longer,
    nameAt(text, at, naming),
  );
  if (named && named.end > Math.max(others ?? 0, all ?? 0, role ?? 0)) return named;
  if (others !== undefined) return { kind: 'others', end: others };
  if (all !== undefined) return { kind: 'all', end: all };
  return role === undefined ? named : { kind: 'role', end: role };
};

const longer = (one: Spot | undefined, other: Spot | undefined): Spot | undefined =>
  (other?.end ?? 0) > (one?.end ?? 0) ? other : one;

const groupAt = (text: string, at: number, { strict }: Naming): Spot | undefined => {
  const end = groupEndAt(text, at, strict);
  return end === undefined ? undefined : { kind: 'body', end };
};

/** "the team manager", "The Head of Democratic Services": what follows tells that somebody is meant. */
const jobAt = (text: string, at: number): Spot | undefined => {
  const titled = titledAt(text, at);
  if (titled) return { kind: titled.isOffice ? 'role' : 'body', end: titled.end };
  const end = endAt(LETTERS, text, at);
  return end === undefined ? undefined : { kind: 'body', end };
};

/** "LA to provide", "HR to advise": letters for a body or a job, where something is asked of it. */
const LETTERS =
  /(?:[Tt]he\s)?(?:LA|LAs|LEA|HR|IT|ICT|NB|PA|AD|DCS|HT|EPs?|EWS|EWOs?|YOT|YOS|CAMHS|DSLs?|MASH|PMS?|SLT|PRU|MAT|MATs|SENCOs?|AP|(?!OFSTED|COVID)\p{Lu}{5,6}|\p{Lu}{2,5}s)(?=\s(?:to|will|(?:have |has )?agreed to|would|(?:is|are|was|were) (?:also )?(?:asked |going |due )?to|undertook to|offered to)\s\p{Ll})/uy;

const THE = /[Tt]he\s(?=\p{Lu})/uy;

/** "the Communication Working Group": a body, with its article. */
const bodyAt = (text: string, at: number, naming: Naming): Spot | undefined => {
  const from = endAt(THE, text, at);
  const named = from === undefined ? undefined : nameAt(text, from, naming);
  return named?.kind === 'body' ? named : undefined;
};

const MYSELF = /I(?=\s+\p{Ll}|'ll\b)|[Mm]e(?=\s*[:–]\s)/uy;

const nameAt = (text: string, at: number, naming: Naming): Spot | undefined => {
  const myself = naming.strict || naming.author ? endAt(MYSELF, text, at) : undefined;
  if (myself !== undefined) return { kind: naming.author ? 'known' : 'name', end: myself };
  for (const end of endsFrom(text, at, NAME)) {
    const kind = kindOf(text.slice(at, end).replace(/[.'’-]+$/, ''), naming);
    if (kind) return { kind, end: text.charAt(end - 1) === '.' ? end - 1 : end };
  }
  return undefined;
};

const kindOf = (words: string, naming: Naming): OwnerWord['kind'] | undefined => {
  if (POSSESSED.test(words) || !/^\p{Lu}/u.test(words)) return undefined;
  const parts = words.split(/\s+/);
  if (parts.length === 1) return kindOfOne(words, naming);
  if (meantBy(words, naming.who).length > 0) return 'known';
  if (naming.isAuthority(words)) return 'authority';
  if (isBody(parts)) return 'body';
  return isWholeName(words) &&
    !isVerb(parts[0] ?? '') &&
    (!isInitials(parts[0] ?? '') || isTitle(parts[0] ?? ''))
    ? 'name'
    : undefined;
};

/** "Ask Kent", "Discuss with MS": what is to be done, and nobody's name. */
const isVerb = (word: string): boolean => isDoing(word) && !isFirstName(word);

const kindOfOne = (word: string, { who, isAuthority, strict }: Naming): OwnerWord['kind'] | undefined => {
  if (isNobody(word) && !isInitials(word)) return undefined;
  if (meantBy(word, who).length > 0) return 'known';
  if (isAuthority(word)) return 'authority';
  if (mayBeInitials(word)) return 'initials';
  if (!strict) return undefined;
  if (endsBody(word)) return 'body';
  return /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !isVerb(word) ? 'name' : undefined;
};

/** "Comms sub-group", "Group Managers", "Head of Service": capitals, and the last word names an office or body. */
const isBody = (parts: readonly string[]): boolean => {
  const last = parts.at(-1) ?? '';
  const headed =
    /^(?:Head|Director|Manager|Leader|Chief|Deputy|Assistant)$/.test(parts[0] ?? '') && /^\p{Lu}/u.test(last);
  const isNamed = endsBody(last) || headed;
  return (
    isNamed &&
    !/^(?:Cllr|Councillor|Canon|Father|Sister)s?$/.test(last) &&
    !isNobody(parts[0] ?? '') &&
    parts.every(
      (part, at) =>
        (at === parts.length - 1 && endsBody(part) && !isVerb(parts[0] ?? '')) ||
        /^(?:\p{Lu}|of|for|and|the|&|sub|team|group|manager|officer|lead|service|reps?$)/u.test(part),
    )
  );
};

/** A bracket after an owner that says only where they are from or who they are. */
export const bracketAt = (text: string, at: number): string | undefined => matchAt(BRACKET, text, at)?.[1];
