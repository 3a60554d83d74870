import type { File } from '../../core/documents.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { type Refusal, type Result, refuse } from '../../domain/result.ts';
import { type Altered, addPaper, findItem, GONE, itemAt, papersOf, removePaper } from './alter.ts';
import { paperForm, papersCard, papersSeen } from './cards-papers.ts';
import { alter, type Room, refusedAs, seeingOf } from './commands-change.ts';
import type { Item, Paper, Plan } from './item.ts';
import { mayAddPaper } from './may.ts';
import { fileFault, readLink, titleOfFile } from './read-paper.ts';
import { NEW_PLAN } from './standing.ts';
import { keepable } from './texts.ts';

export const planOf = async (room: Room, meeting: Meeting): Promise<Plan> =>
  (await room.store.of(meeting.id)).value ?? NEW_PLAN;

export const papersReply = async (room: Room, turn: MemberTurn, meeting: Meeting): Promise<Reply> => ({
  card: papersCard({ meeting, plan: await planOf(room, meeting) }, seeingOf(turn)),
});

/** The form; what was typed stands in it. */
export const paperFormReply = async (
  room: Room,
  turn: MemberTurn,
  form: {
    readonly meeting: Meeting;
    readonly url: string;
    readonly title: string;
    readonly refusal?: Refusal;
    readonly key?: string;
    readonly op: string;
  },
): Promise<Reply> => {
  const { refusal, ...rest } = form;
  const plan = await planOf(room, form.meeting);
  const items = [...plan.items, ...plan.proposed].filter((item) => mayAddPaper(turn.caller, item));
  if (items.length === 0) return refusedAs(NOT_YOURS);
  return {
    card: paperForm({ ...rest, plan, items, ...(refusal && { problem: refusal.say }) }, turn.register),
    ...(refusal && { refused: refusal.code }),
    ...(refusal?.code === IDENTITY && { unkept: true }),
  };
};

export const NOT_YOURS = refuse(
  'not-allowed',
  'Papers are added by a coordinator, and by whoever proposed or presents an item. Propose an item first, or send the paper to the coordinator.',
);

/** Which item a paper is for: by its number as typed, or by its key as chosen. */
export type For = { readonly number: number } | { readonly key: string };

const itemFor = (plan: Plan, of: For): Item | undefined =>
  'key' in of ? findItem(plan, of.key) : itemAt(plan, of.number);

export interface NewLink {
  readonly meeting: Meeting;
  readonly url: string;
  readonly title: string;
  readonly of: For;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

/** A link as a paper. Any host may be named: it is shown, and nothing is fetched. */
export const addLink = async (room: Room, turn: MemberTurn, given: NewLink): Promise<Reply> => {
  const { meeting, url, title, of, op } = given;
  const link = readLink(url);
  const words = link.refused ? link : keepable(title || link.value.host, 'paper', turn.today);
  if (link.refused || words.refused) {
    const refusal = link.refused ? link : words;
    return paperFormReply(room, turn, {
      meeting,
      url,
      title,
      op,
      ...(refusal.refused && { refusal }),
      ...('key' in of && { key: of.key }),
    });
  }
  const paper = { kind: 'link' as const, url: link.value.url, ...newPaper(room, turn, words.value) };
  return addTo(room, turn, { meeting, of, paper, how: given.how });
};

const newPaper = (room: Room, turn: MemberTurn, title: string) => ({
  id: room.newReference('PAP'),
  title,
  addedOn: turn.today,
});

interface Adding {
  readonly meeting: Meeting;
  readonly of: For;
  readonly paper: Paper;
  readonly how: 'typed' | 'pressed';
}

const addTo = (room: Room, turn: MemberTurn, { meeting, of, paper, how }: Adding): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: 'paper',
    rule: (plan, first): Result<Altered> => {
      const item = itemFor(first, of);
      const now = item && findItem(plan, item.key);
      if (!now) return GONE;
      return mayAddPaper(turn.caller, now) ? addPaper(plan, now.key, paper) : NOT_YOURS;
    },
    reply: (_made, plan, says) => ({
      card: papersCard({ meeting, plan, says: says || 'Paper added.' }, seeingOf(turn)),
    }),
  });

/** A file as a paper. It is kept first; where it then finds no place on the agenda it is removed again. */
export const addFile = async (
  room: Room,
  turn: MemberTurn,
  given: { readonly meeting: Meeting; readonly of: For; readonly file: File; readonly title: string },
): Promise<Reply> => {
  const { meeting, of, file } = given;
  const fault = fileFault(file.name, file.bytes.byteLength);
  if (fault.refused) return refusedAs(fault);
  const title = keepable(given.title || titleOfFile(file.name), 'paper', turn.today);
  if (title.refused) return refusedAs(title);
  const kept = await room.files.keep({ ...file, name: file.name.replace(/^.*[/\\]/, '') });
  if (kept.refused) return refusedAs(kept);
  const size = file.bytes.byteLength;
  const paper = { kind: 'file' as const, file: kept.value, size, ...newPaper(room, turn, title.value) };
  const reply = await addTo(room, turn, { meeting, of, paper, how: 'pressed' });
  if (!reply.saved) await room.files.remove(kept.value);
  return reply;
};

/** Takes a paper away. A file stays where it is until nothing names it: it goes once the change is saved. */
export const dropPaper = async (
  room: Room,
  turn: MemberTurn,
  {
    meeting,
    find,
    how,
  }: {
    readonly meeting: Meeting;
    readonly find: (plan: Plan) => Paper | undefined;
    readonly how: 'typed' | 'pressed';
  },
): Promise<Reply> => {
  let gone: Paper | undefined;
  const reply = await alter(room, turn, {
    meeting,
    how,
    verb: 'no-paper',
    rule: (plan, first) => {
      gone = find(first);
      const named = papersOf(plan).find(({ paper }) => paper.id === gone?.id);
      if (!gone || !named)
        return refuse('gone', 'There is no such paper. Type papers to see which there are.');
      return mayAddPaper(turn.caller, named.item) ? removePaper(plan, gone.id) : NOT_YOURS;
    },
    reply: (_made, plan, says) => ({
      card: papersCard({ meeting, plan, says: says || 'Paper removed.' }, seeingOf(turn)),
    }),
  });
  if (reply.saved && gone?.kind === 'file') await room.files.remove(gone.file);
  return reply;
};

export const paperNumbered =
  (number: number, turn: MemberTurn) =>
  (plan: Plan): Paper | undefined =>
    papersSeen(plan, seeingOf(turn))[number - 1]?.paper;
