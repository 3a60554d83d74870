import { isActionsHeading } from './actions-heading.ts';
import { type Deed, readDeed } from './deed.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { type FoundDeed, isTicked, placeOf } from './found-deed.ts';
import type { InList } from './in-list.ts';
import { labelledIn } from './labelled.ts';
import { ledByWords } from './led-by-words.ts';
import { ledSentences } from './led-sentences.ts';
import { endOf } from './list-ends.ts';
import { isListed, LEAD, overIn, ownerCell, ownerFirst, ownerOver, POINT } from './list-lines.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { toDoIn } from './to-do.ts';
import type { Told } from './told-deeds.ts';
import { unownedIn } from './unowned.ts';

const NOT_AN_OWNER = 'No owner is named.';

/** The action that a line of a list is; without a list a row that has a number as actions have. */
export const listedDeed = (
  paragraph: Paragraph,
  list: InList | undefined,
  naming: Naming,
): readonly FoundDeed[] => {
  const text = paragraph.text.replace(LEAD, '');
  if (!list && ARROW.test(paragraph.text)) return arrowed(paragraph, text, naming);
  const point = POINT.test(text) ? text.replace(POINT, '') : undefined;
  const numbered = !list && point !== undefined ? pointed(paragraph, point, naming) : undefined;
  if (numbered) return [numbered];
  const first = list || point !== undefined ? ownerFirst(paragraph, naming) : undefined;
  if (first) return [withDoubt(made(paragraph, first), doubtOfSentence(first, naming))];
  return list && !isOver(paragraph, naming) ? below({ paragraph, text }, list, naming) : [];
};

/** A heading, or whoever the lines below it are for. */
const isOver = (paragraph: Paragraph, naming: Naming): boolean =>
  isActionsHeading(paragraph.text) ||
  ownerOver(paragraph, naming) !== undefined ||
  overIn(paragraph.text, naming) !== undefined;

const below = (
  { paragraph, text }: { readonly paragraph: Paragraph; readonly text: string },
  list: InList,
  naming: Naming,
): readonly FoundDeed[] => {
  const toDo = toDoIn(text);
  if (toDo || list.isAgreed) return toDo ? [made(paragraph, toDo)] : [];
  return inList({ paragraph, text }, list, naming);
};

/** "A4 Take out the last question (TH, 29 Nov)": the number marks it, and the end says whose it is. */
const pointed = (paragraph: Paragraph, text: string, naming: Naming): FoundDeed | undefined => {
  const deed = paragraph.cells.length > 0 ? undefined : readDeed(text, naming);
  const isOne = deed?.form === 'led' || deed?.form === 'tail';
  return deed && isOne ? withDoubt(made(paragraph, deed), doubtOf(deed, naming)) : undefined;
};

const ARROW = /^\s*(?:→|⇒|➔|➜|=>|->)\s/;

/** "→ each LA put forward two names": an arrow marks what is to be done. */
const arrowed = (paragraph: Paragraph, text: string, naming: Naming): readonly FoundDeed[] => {
  const deed = readDeed(text, naming);
  const told = deed.form === 'bare' ? ledByWords(text, naming) : deed;
  if (told?.form !== 'led') return [];
  return [withDoubt(made(paragraph, told), doubtOf(told, naming))];
};

/** Without a name over the list a label before the deed may say whose it is. */
const deedIn = (text: string, mayBeLabelled: boolean, naming: Naming): Deed => {
  const unowned = unownedIn(text);
  if (unowned !== undefined) return { owners: [], ownerWords: '', text: unowned, form: 'tail' };
  const deed = endOf(text, naming) ?? readDeed(text, naming);
  const labelled =
    mayBeLabelled && deed.form === 'bare'
      ? (labelledIn(text, naming) ?? ledByWords(text, naming))
      : undefined;
  return labelled ?? deed;
};

const NOTHING =
  /^(?:none|nil|n\/a|no actions?|nothing(?: (?:from|for|at|to|this|today|further|more|new)\b[^,;]*)?|as above|noted|\W*)[\s.]*$/i;

const inList = (
  { paragraph, text }: { readonly paragraph: Paragraph; readonly text: string },
  { whose, isBulleted, isLoose }: InList,
  naming: Naming,
): readonly FoundDeed[] => {
  const deed = deedIn(text, whose === undefined, naming);
  const owner = ownerCell(paragraph, naming) ?? (deed.form === 'bare' ? whose : undefined);
  const isOne =
    owner !== undefined || isBulleted === true || isLoose === true || isListed(paragraph.text, naming);
  if (NOTHING.test(text) || NOTHING.test(deed.text)) return [];
  if (deed.form === 'only' || (deed.form === 'bare' && !isOne)) return [];
  const led = owner ? ledSentences(text, owner.owners, { naming }) : [];
  if (led.length > 0) return led.map((told) => ownOf(told, paragraph, naming));
  const said = { ...(owner ?? deed), text: deed.text };
  return [withDoubt(made(paragraph, said), (owner ? doubtOfSentence : doubtOf)(said, naming))];
};

/** What one sentence of several tells. */
const ownOf = ({ owners, words, text }: Told, paragraph: Paragraph, naming: Naming): FoundDeed => {
  const own: Deed = { owners, ownerWords: words, text, form: 'led' };
  return withDoubt(made(paragraph, own), doubtOf(own, naming));
};

const withDoubt = (deed: FoundDeed, doubt: string | undefined): FoundDeed =>
  doubt === undefined || deed.why !== undefined ? deed : { ...deed, why: doubt };

const made = (paragraph: Paragraph, { owners, ownerWords, text }: Deed): FoundDeed => ({
  ...placeOf(paragraph, 0),
  owners,
  ownerWords,
  text,
  done: isTicked(paragraph.text),
  length: paragraph.text.length,
  paragraph,
  by: 'mark',
  ...(owners.length === 0 && { why: NOT_AN_OWNER }),
});
