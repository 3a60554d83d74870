import type { World } from './attendance.ts';
import type { Block } from './attendance-blocks.ts';
import { cellDeeds, isListRow } from './cell-deeds.ts';
import { withoutDoubles } from './doubles.ts';
import { elidedIn } from './elided.ts';
import { type FoundDeed, placeOf } from './found-deed.ts';
import { impliedDeeds } from './implied-deeds.ts';
import { type InList, isInList } from './in-list.ts';
import { tellsOfMeeting } from './is-notes.ts';
import { isRequest } from './kind-of-deed.ts';
import { listDeeds } from './list-deeds.ts';
import { aloneIn } from './list-lines.ts';
import { listedDeed } from './listed-deeds.ts';
import { loneOwner } from './lone-owners.ts';
import { markedDeeds } from './marked-deeds.ts';
import { withOwnerBehind } from './owner-behind.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import type { Line } from './read-lines.ts';
import { sentencesOf } from './sentences.ts';
import { sharedOut } from './shared-out.ts';

interface Of {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

const NOT_MARKED = 'Only the sentence says so; nothing marks it as a request.';

/** No meeting asks for more; a text that does is read no further, so that it costs no more than others. */
export const MOST_DEEDS = 1000;

/** Longer notes lose no texts; and each owner who stands alone is looked for in all that stands before. */
const MOST_PARAGRAPHS = 600;

/** Everything that is to be done, as the text has it: by cells, by marks, by lists, and by sentences alone. */
export const findDeeds = (of: Of, naming: Naming, world: World): readonly FoundDeed[] => {
  const { marked, implied } = gathered(of.paragraphs, naming, world);
  const isAsking = marked.length > 0 || implied.filter(isOfSomebody).length >= FEWEST;
  const isMeeting = tellsOfMeeting(of.lines, of.blocks.length > 0, isAsking);
  const plain = implied.filter(({ isLoose }) => isLoose !== true);
  const said = marked.length + plain.length > 0 ? implied : plain;
  return inOrder(withoutDoubles([...marked, ...(isMeeting ? said : [])]));
};

const gathered = (paragraphs: readonly Paragraph[], naming: Naming, world: World) => {
  const marked: FoundDeed[] = [];
  const implied: FoundDeed[] = [...elidedIn(paragraphs, naming)];
  let list: InList | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (marked.length + implied.length >= MOST_DEEDS) break;
    list = isInList(paragraph, list, { naming, next: paragraphs[at + 1] });
    const before = paragraphs.slice(Math.max(0, at - 3), at);
    const { deeds, rest } = inParagraph(paragraph, { before, list, last: marked.at(-1), naming, world });
    if (deeds[0]?.isUnder && marked.at(-1)?.paragraph === before.at(-1)) marked.pop();
    const isBare = list !== undefined && deeds.length === 0 && paragraphs.length < MOST_PARAGRAPHS;
    const alone = isBare ? aloneIn(paragraph, paragraphs[at + 1], naming) : undefined;
    marked.push(...deeds, ...(alone ? loneOwner(alone, paragraphs.slice(0, at), naming) : []));
    implied.push(...rest);
  }
  return { marked, implied };
};

/** So many sentences that ask somebody for something are of a meeting, whatever its title is. */
const FEWEST = 3;

const isOfSomebody = ({ owners, isLoose }: FoundDeed): boolean =>
  isLoose !== true && owners.some(({ kind }) => kind === 'known' || kind === 'initials' || kind === 'name');

const inOrder = (deeds: readonly FoundDeed[]): readonly FoundDeed[] =>
  [...deeds].sort((a, b) => a.line.number - b.line.number || a.at - b.at);

interface In {
  readonly before: readonly Paragraph[];
  readonly list: InList | undefined;
  readonly last: FoundDeed | undefined;
  readonly naming: Naming;
  readonly world: World;
}

const inParagraph = (given: Paragraph, { before, list, last, naming, world }: In) => {
  const paragraph = isListRow(given) ? given : withOwnerBehind(given, naming);
  if (isListRow(paragraph))
    return { deeds: listDeeds(paragraph, last, naming), rest: besideList(paragraph, naming) };
  const earlier = endOf(before.at(-1));
  const cells = cellDeeds(paragraph, { ...naming, earlier });
  const marks = markedDeeds(paragraph, before, naming);
  const inList = marks.deeds.length === 0 ? listedDeed(paragraph, list, naming) : [];
  const listed =
    list?.isLoose && impliedDeeds(paragraph, [], { ...naming, strict: false }).length > 0 ? [] : inList;
  const requests = requestIn(paragraph, world);
  const isTaken = requests.length > 0 || (listed.length > 0 && !isOfSentences(listed, paragraph));
  const taken = isTaken ? [[0, paragraph.text.length] as const] : marks.taken;
  const isResolved = list?.isAgreed === true && { isResolved: true };
  const rest = impliedDeeds(paragraph, taken, { ...naming, strict: false, ...isResolved, earlier });
  const own = listed.length > 0 ? listed : cells.filter((cell) => !isOfMark(cell, marks.deeds));
  const shared = marks.deeds.length + own.length === 0 ? sharedOut(paragraph, naming) : [];
  return { deeds: [...own, ...marks.deeds], rest: [...requests, ...shared, ...rest] };
};

/** The last two sentences of a paragraph that is no heading. */
const endOf = (paragraph: Paragraph | undefined): readonly string[] =>
  paragraph && /[.;)]\s*$/.test(paragraph.text) && !LABELLED.test(paragraph.text)
    ? sentencesOf(paragraph.text)
        .slice(-2)
        .map(({ text }) => text.replace(NUMBER, ''))
    : [];
/** "Present: ...". */
const LABELLED = /^\p{Lu}[\p{L} ]{2,24}:/u;
const NUMBER = /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+/;

/** Only some of its sentences are told to those of the cell: the rest may be for others. */
const isOfSentences = (listed: readonly FoundDeed[], { text, cells }: Paragraph): boolean =>
  cells.length > 0 && listed.every((one) => one.text.length < text.length * 0.7);

/** A discussion beside the columns of action and owner may tell of more. */
const besideList = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  const { columns, cells, text } = paragraph;
  if (!columns?.includes('text')) return [];
  const taken = cells
    .map((cell) => [text.indexOf(cell.text), cell] as const)
    .filter(([at]) => at >= 0)
    .map(([at, cell]) => [at, at + cell.text.length] as const)
    .sort(([one], [other]) => one - other);
  return impliedDeeds(paragraph, taken, { ...naming, strict: false });
};

/** Beside "Action: TH to ring them" stands TH once more. */
const isOfMark = ({ ownerWords, text }: FoundDeed, marked: readonly FoundDeed[]): boolean =>
  marked.some((one) => one.ownerWords === ownerWords && text.includes(one.text));

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
