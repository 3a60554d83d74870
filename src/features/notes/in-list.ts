import { isActionsHeading } from './actions-heading.ts';
import type { Deed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { endOf } from './list-ends.ts';
import { BULLET, firstOf, isListed, LEAD, overIn, ownerCell, ownerFirst, ownerOver } from './list-lines.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const ENDS_LIST =
  /^(?:date|time|next meeting|next:|(?:(?:the |we )?(?:\p{L}+ )?(?:meets?|speak|will meet|to meet|see you)) (?:again|next)|dates|venue|any other|the meeting|meeting closed|signed|chair|distribution\s*:|\d{1,2}[.)]?\s+(?:any other|date|next))(?![\p{L}])/iu;

/** Below a heading such as "Summary of actions". */
export interface InList {
  /** The number of the line before; 0 where they have none. */
  readonly last: number;
  /** Whose list it is: "Tess Hale", and below that what she is to do. */
  readonly whose?: Deed;
  /** Below "It was agreed:" what is decided stands too. */
  readonly isAgreed?: boolean;
  /** Its first line has a bullet, and so has each that is of it; before the first line nobody knows. */
  readonly isBulleted?: boolean | 'unknown';
  /** A line of it was an action: what follows without a gap is one too, however it reads. */
  readonly isBegun?: boolean;
  /** Its heading tells of several. */
  readonly isOpen?: boolean;
  /** This line is one only because it stands there. */
  readonly isLoose?: boolean;
}

/** Below "Summary of actions" each line is one, until something else begins: a number that does not go up, say. */
export const isInList = (
  paragraph: Paragraph,
  was: InList | undefined,
  { naming, next }: { readonly naming: Naming; readonly next: Paragraph | undefined },
): InList | undefined => {
  const { text, columns } = paragraph;
  if (columns) return undefined;
  const begun = begunBy(paragraph, next, naming);
  if (begun) return begun;
  if (!was || ENDS_LIST.test(text) || text.length > 600) return undefined;
  const number = numberOf(paragraph);
  if (number === 0) return inUnnumbered(paragraph, was, naming);
  const isNext = number > was.last && !(was.isBegun && was.last === 0);
  return isNext ? { ...was, last: number, isBulleted: false, isLoose: false } : undefined;
};

/** A heading, "Heads to:", or a name over a bullet that begins with what is to be done. */
const begunBy = (paragraph: Paragraph, next: Paragraph | undefined, naming: Naming): InList | undefined => {
  const { text } = paragraph;
  const isOver = next !== undefined && isBiddenBelow(next);
  const whose = (isOver ? ownerOver(paragraph, naming) : undefined) ?? overIn(text, naming);
  if (whose) return { last: 0, whose, isBulleted: 'unknown' };
  if (isActionsHeading(text))
    return { last: 0, isBulleted: 'unknown', ...(SEVERAL.test(text) && { isOpen: true }) };
  return AGREED.test(text) ? { last: 0, isAgreed: true } : undefined;
};

/** "Actions", "Next steps:": whatever follows without a gap is one; "Action" alone may head a column. */
const SEVERAL =
  /^\W*(?:\d{1,2}[.)]?\s+)?(?:[\p{L}-]+\s){0,3}(?:actions|steps|tasks|points|items)\b[^.]{0,40}$/iu;

const inUnnumbered = (paragraph: Paragraph, was: InList, naming: Naming): InList | undefined => {
  const { text } = paragraph;
  const whose = ownerOver(paragraph, naming);
  if (whose) return { last: 0, whose };
  if (was.isAgreed && LETTERED.test(text)) return was;
  const isBulleted = was.isBulleted !== false && BULLET.test(text);
  if (was.isBulleted === true && !isBulleted && paragraph.apart) return undefined;
  if (isBulleted || goesOn(paragraph, was, naming))
    return { ...was, isBulleted, isBegun: true, isLoose: false };
  return (was.isBegun || was.isOpen) && !paragraph.apart && LINE.test(text)
    ? { ...was, isLoose: true }
    : undefined;
};

/** No heading, and no paragraph. */
const LINE = /^[•*\p{Lu}].{10,250}(?<!:)$/u;

const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/i;

const AGREED =
  /^(?:it was |(?:the )?(?:committee|sub-committee|board|forum|group|panel|meeting|partnership) |members )?(?:also )?(?:agreed|resolved|recommended|decided)(?:(?: to| that)?\s*[:–—-]+(?:\s*that)?|\s+that)\s*$/i;

const numberOf = ({ number, text }: Paragraph): number => {
  const [, whole, part = '0'] = NUMBER.exec(number ?? '') ?? NUMBER.exec(text) ?? [];
  return Number(whole ?? 0) + Number(part) / 100;
};

/** "7.", "6.10": the second of two counts, too. */
const NUMBER = /^(\d{1,2})(?:\.(\d{1,2})(?=[.)]?(?:\s|$))|[.)]|\s(?=(?:[-–—]\s)?\p{Lu})|$)/u;

const goesOn = (paragraph: Paragraph, { last, whose }: InList, naming: Naming): boolean =>
  endOf(paragraph.text.replace(LEAD, ''), naming) !== undefined ||
  ownerCell(paragraph, naming) !== undefined ||
  ownerFirst(paragraph, naming) !== undefined ||
  (whose !== undefined && (BULLET.test(paragraph.text) || isBidden(paragraph))) ||
  (last === 0 && isListed(paragraph.text, naming));

const isBidden = ({ text, apart }: Paragraph): boolean => !apart && isDoing(firstOf(text.replace(LEAD, '')));

/** "- merge the two forms": a bullet that begins with what is to be done. */
const isBiddenBelow = ({ text, apart }: Paragraph): boolean =>
  !apart && BULLET.test(text) && isDoing(firstOf(text.replace(LEAD, '')).toLowerCase());
