import { isActionsHeading } from './actions-heading.ts';
import type { World } from './attendance.ts';
import type { Block } from './attendance-blocks.ts';
import { cellDeeds, isListRow } from './cell-deeds.ts';
import { type Deed, readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { withoutDoubles } from './doubles.ts';
import { type FoundDeed, placeOf } from './found-deed.ts';
import { impliedDeeds } from './implied-deeds.ts';
import { tellsOfMeeting } from './is-notes.ts';
import { isRequest } from './kind-of-deed.ts';
import { listDeeds } from './list-deeds.ts';
import { markedDeeds } from './marked-deeds.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Line } from './read-lines.ts';

interface Of {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

const NOT_AN_OWNER = 'No owner is named.';
const NOT_MARKED = 'Only the sentence says so; nothing marks it as a request.';

/** No meeting asks for more; a text that does is read no further, so that it costs no more than others. */
export const MOST_DEEDS = 1000;

/** Everything that is to be done, as the text has it: by cells, by marks, by lists, and by sentences alone. */
export const findDeeds = (
  { lines, blocks, paragraphs }: Of,
  naming: Naming,
  world: World,
): readonly FoundDeed[] => {
  const marked: FoundDeed[] = [];
  const implied: FoundDeed[] = [];
  let list: InList | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (marked.length + implied.length >= MOST_DEEDS) break;
    list = isInList(paragraph, list, naming);
    const before = paragraphs.slice(Math.max(0, at - 3), at);
    const { deeds, rest } = inParagraph(paragraph, {
      before,
      isList: list !== undefined,
      last: marked.at(-1),
      naming,
      world,
    });
    marked.push(...deeds);
    implied.push(...rest);
  }
  const isMeeting = tellsOfMeeting(lines, blocks.length > 0, marked.length > 0);
  return inOrder(withoutDoubles([...marked, ...(isMeeting ? implied : [])]));
};

const inOrder = (deeds: readonly FoundDeed[]): readonly FoundDeed[] =>
  [...deeds].sort((a, b) => a.line.number - b.line.number || a.at - b.at);

const ENDS_LIST =
  /^(?:date|time|next meeting|dates|venue|any other|the meeting|meeting closed|signed|chair|distribution|\d{1,2}[.)]?\s+(?:any other|date|next))\b/i;

interface InList {
  /** The number of the line before; 0 where they have none. */
  readonly last: number;
}

/** Below "Summary of actions" each line is one, until something else begins: a number that does not go up, say. */
const isInList = (paragraph: Paragraph, was: InList | undefined, naming: Naming): InList | undefined => {
  const { text, columns } = paragraph;
  if (columns) return undefined;
  if (isActionsHeading(text)) return { last: 0 };
  if (!was || ENDS_LIST.test(text) || text.length > 600) return undefined;
  const number = Number(
    /^(\d{1,2})[.)]?/.exec(paragraph.number ?? '')?.[1] ?? /^(\d{1,2})[.)]/.exec(text)?.[1] ?? 0,
  );
  if (number > 0) return number > was.last ? { last: number } : undefined;
  return ownerCell(paragraph, naming) || (was.last === 0 && isListed(text, naming)) ? was : undefined;
};

/** The last cell of a row, where it is an owner and nothing else. */
const ownerCell = ({ cells }: Paragraph, naming: Naming): Deed | undefined => {
  const deed = readDeed(cells.at(-1)?.text ?? '', naming);
  return deed.form === 'only' ? deed : undefined;
};

/** "Report of the Town Clerk": a paper, though it begins as a deed does. */
const PAPER =
  /^(?:report|review|update|presentation|minutes|notes|record|schedule|address|question)s? (?:of|from|by|on)\b/i;

/** It names who is to do it, or begins with what is to be done. */
const isListed = (text: string, naming: Naming): boolean => {
  const deed = readDeed(text.replace(LEAD, ''), naming);
  if (deed.form === 'led' || deed.form === 'tail') return true;
  return isDoing(/^\p{L}+/u.exec(deed.text)?.[0] ?? '') && !PAPER.test(deed.text);
};

interface In {
  readonly before: readonly Paragraph[];
  readonly isList: boolean;
  readonly last: FoundDeed | undefined;
  readonly naming: Naming;
  readonly world: World;
}

const inParagraph = (paragraph: Paragraph, { before, isList, last, naming, world }: In) => {
  if (isListRow(paragraph)) return { deeds: listDeeds(paragraph, last, naming), rest: [] };
  const cells = cellDeeds(paragraph, naming);
  const marks = markedDeeds(paragraph, before, naming);
  const listed =
    isList && marks.deeds.length === 0 && !isActionsHeading(paragraph.text)
      ? listedDeed(paragraph, naming)
      : [];
  const requests = requestIn(paragraph, world);
  const taken =
    requests.length > 0 || listed.length > 0 ? [[0, paragraph.text.length] as const] : marks.taken;
  const rest = impliedDeeds(paragraph, taken, { ...naming, strict: false });
  const own = listed.length > 0 ? listed : cells;
  return { deeds: [...own, ...marks.deeds], rest: [...requests, ...rest] };
};

const LEAD = /^[\s•*>–-]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?/i;

const listedDeed = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  const text = paragraph.text.replace(LEAD, '');
  const place = placeOf(paragraph, 0);
  const deed = readDeed(text, naming);
  const cell = ownerCell(paragraph, naming);
  if (!place || deed.form === 'only' || !(cell || isListed(paragraph.text, naming))) return [];
  const { owners, ownerWords } = cell ?? deed;
  const found = {
    ...place,
    owners,
    ownerWords,
    text: deed.text,
    done: false,
    length: paragraph.text.length,
    paragraph,
  };
  return [{ ...found, by: 'mark', ...(owners.length === 0 && { why: NOT_AN_OWNER }) }];
};

/** A request for figures to named authorities (inventory row 32). */
const requestIn = (paragraph: Paragraph, world: World): readonly FoundDeed[] => {
  const place = placeOf(paragraph, 0);
  if (!place || paragraph.text.length > 1500 || !isRequest(paragraph.text, world)) return [];
  const { text } = paragraph;
  return [
    {
      ...place,
      owners: [],
      ownerWords: '',
      text,
      done: false,
      length: text.length,
      paragraph,
      by: 'sentence',
      why: NOT_MARKED,
    },
  ];
};
