import type { Day } from '../../domain/day.ts';
import { findAuthorities } from '../../domain/find-authority.ts';
import type { Register } from '../../domain/register.ts';
import { asRows } from './as-rows.ts';
import { attendeesOf, type World } from './attendance.ts';
import { attendanceBlocks, type Block } from './attendance-blocks.ts';
import { firstNamesIn } from './attendance-names.ts';
import { authorOf } from './author.ts';
import { findDeeds, MOST_DEEDS } from './find-deeds.ts';
import { decisionsIn } from './found-decisions.ts';
import { type FoundMeeting, meetingsIn, oneADay } from './found-meetings.ts';
import { headerOf } from './header.ts';
import { type Items, itemsOf } from './items.ts';
import { whoOf } from './known.ts';
import { namedIn, ownersIn } from './named.ts';
import type { NotesRead, Proposal, ReadAttendee } from './notes-read.ts';
import { headOver } from './outside-news.ts';
import { withOwnersBelow } from './owners-below.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Proposing, proposeDeed } from './propose-deeds.ts';
import { proposeDecision, proposeMeeting, proposePerson } from './propose-others.ts';
import { type Line, linesOf, withoutQuoted } from './read-lines.ts';
import { remembered } from './remembered.ts';

/**
 * Reads the notes of a meeting: who was there, the items, and what they may want recorded. It proposes and never
 * decides (decision 11): what is doubtful is marked unsure, an owner is never guessed, and each proposal names its
 * line. Never throws, whatever the text; a text without actions has none.
 */
export const readNotes = (
  text: string,
  { register, today }: { readonly register: Register; readonly today: Day },
): NotesRead => {
  const lines = withoutQuoted(linesOf(text));
  const blocks = attendanceBlocks(lines);
  const taken = new Set(blocks.filter(({ isWhole }) => isWhole).map(({ line }) => line.number));
  const header = headerOf(lines, taken, today);
  const on = header.on ?? today;
  const world = { register, on };
  const { present, apologies } = peopleOf(blocks, world);
  const only = new Set([...taken].filter((number) => !isLong(lines, number)));
  const bodies = bodiesOf([...present, ...apologies]);
  const isAuthority = remembered(
    (words) => bodies.has(words.toLowerCase()) || findAuthorities(words, register, on).length > 0,
  );
  const { rows, parting, naming } = asRows({ lines, taken: only, present, apologies, isAuthority }, world);
  const paragraphs = withOwnersBelow(paragraphsOf(rows, parting), naming);
  const items = itemsOf(paragraphs);
  const read = { lines, blocks, present, apologies, paragraphs, items, world, isAuthority, today };
  return { header, present, apologies, items: items.items, proposals: proposalsOf(read) };
};

const peopleOf = (blocks: readonly Block[], world: World) => {
  const [present, away] = (['present', 'apologies'] as const).map((kind) =>
    attendeesOf(
      blocks.filter((block) => block.kind === kind),
      world,
    ),
  );
  const names = new Set(present?.map(({ name }) => name));
  return { present: present ?? [], apologies: (away ?? []).filter(({ name }) => !names.has(name)) };
};

/** What stands behind the names of those who were there is asked as an authority is: "Lena Okoro (Slough)". */
const bodiesOf = (people: readonly ReadAttendee[]): ReadonlySet<string> =>
  new Set(
    people
      .flatMap(({ organisation }) => (organisation ?? '').split(/\s*[,;]\s*/))
      .map((words) => words.toLowerCase())
      .filter((words) => words.length > 2),
  );

/** A text that was run together into one line is attendance and notes at once. */
const isLong = (lines: readonly Line[], number: number): boolean =>
  (lines[number - 1]?.text.length ?? 0) > 900;

interface Read {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly present: readonly ReadAttendee[];
  readonly apologies: readonly ReadAttendee[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: Items;
  readonly world: World;
  readonly isAuthority: (words: string) => boolean;
  readonly today: Day;
}

const proposalsOf = (read: Read): readonly Proposal[] => {
  const { present, apologies, paragraphs, items, world, isAuthority, today } = read;
  const author = authorOf(read.lines);
  const named = [
    ...namedIn(paragraphs.map(({ text }) => text)),
    ...ownersIn(paragraphs),
    ...firstNamesIn(read.blocks, isAuthority),
    ...(author ? [{ name: author, words: author }] : []),
  ];
  const who = whoOf({ present, apologies, named }, world.register, world.on);
  const meetings = oneADay(paragraphs.flatMap((one) => meetingsWith(one, read)));
  const [next] = [...meetings].map(({ meeting }) => meeting.on).sort();
  const resolving = { ...world, who, isNetwork: isNetwork(read) };
  const proposing: Proposing = { resolving, today, ...(next && { nextOn: next }) };
  const naming = { who, isAuthority, strict: true, own: headOver(read.lines), ...(author && { author }) };
  const deeds = findDeeds(read, naming, world);
  return distinct([
    ...deeds.map((deed) => proposeDeed(deed, items.items[items.of.get(deed.paragraph) ?? -1], proposing)),
    ...meetings.map((one) => proposeMeeting(one, one.about, proposing)),
    ...paragraphs.flatMap(decisionsIn).slice(0, MOST_DEEDS).map(proposeDecision),
    ...strangersOf(read),
  ]);
};

type Meeting = FoundMeeting & { readonly about: string };

const meetingsWith = (paragraph: Paragraph, { items, world }: Read): readonly Meeting[] =>
  meetingsIn(paragraph, items.items[items.of.get(paragraph) ?? -1]?.title, world.on).map((one) => ({
    ...one,
    about: paragraph.text,
  }));

const NETWORK = /south[- ]east|\bSESLIP\b|\bCME\b|children missing/i;

/** The network's own notes: its name stands over them, or most who were there are of its authorities. */
const isNetwork = ({ lines, present, apologies }: Read): boolean => {
  const head = lines
    .slice(0, 12)
    .map(({ text }) => text.slice(0, 300))
    .join(' ');
  const all = [...present, ...apologies];
  const placed = all.filter(({ authority }) => authority !== undefined).length;
  return NETWORK.test(head) || (all.length > 2 && placed * 2 > all.length);
};

/** Those of the attendance whom the register does not have. */
const strangersOf = ({ present, apologies, blocks }: Read): readonly Proposal[] =>
  [...present, ...apologies]
    .filter(({ person, name }) => person === undefined && /\s/.test(name))
    .flatMap((one) => {
      const at =
        blocks.find(({ text }) => text.includes(one.name)) ??
        blocks.find(({ text }) => text.includes(one.words));
      return at ? [proposePerson(one, at.line)] : [];
    });

/** What has the same key is the same. */
const distinct = (proposals: readonly Proposal[]): readonly Proposal[] => [
  ...new Map(proposals.map((one) => [`${one.kind}|${one.key}`, one] as const)).values(),
];
