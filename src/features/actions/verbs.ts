import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { identityFault } from '../../domain/keepable.ts';
import { askCard } from './cards-ask.ts';
import { formCard } from './cards-forms.ts';
import type { Room } from './commands-change.ts';
import { showPage } from './commands-list.ts';
import { show, showHistory } from './commands-look.ts';
import { readerOf, recordAll, recordTyped } from './commands-record.ts';
import { placeOf } from './list-token.ts';
import { type Answer, type Boxes, readBoxes } from './record-asked.ts';
import { moveVerb, noteVerb, stillOpenVerb, undoVerb } from './verbs-alter.ts';
import { chosenVerb, closeVerb, startVerb } from './verbs-close.ts';
import { reference, version, words } from './verbs-data.ts';

/** Every button of the room's cards. */
export const verbs = (room: Room): readonly Verb[] =>
  [
    formVerb,
    recordVerb,
    answerVerb,
    showVerb,
    historyVerb,
    pageVerb,
    closeVerb,
    startVerb,
    chosenVerb,
    noteVerb,
    moveVerb,
    stillOpenVerb,
    undoVerb,
  ].map((made) => made(room));

const formVerb = (): Verb =>
  verb({
    name: 'actions.form',
    data: z.object({ v: version }),
    may: members,
    run: async (_data, turn) => ({ card: formCard({ op: turn.id }) }),
  });

const recordVerb = (room: Room): Verb =>
  verb({
    name: 'actions.record',
    data: z.object({ v: version, op: words, text: words, owners: words, due: words, source: words }),
    may: members,
    changes: true,
    run: async ({ op, text, owners, due, source }, turn) =>
      recordForm(room, ofMember(turn), { op, source, boxes: { text, owners, due } }),
  });

const answerVerb = (room: Room): Verb =>
  verb({
    name: 'actions.answer',
    data: z.looseObject({ v: version, op: words, typed: words }),
    may: members,
    changes: true,
    run: async ({ op, typed, ...fields }, turn) =>
      recordAnswers(room, ofMember(turn), { op, typed, answers: answersIn(fields), how: 'pressed' }),
  });

const showVerb = (room: Room): Verb =>
  verb({
    name: 'actions.show',
    look: true,
    data: z.object({ v: version, ref: reference }),
    may: members,
    run: async ({ ref }, turn) => show(room, ofMember(turn), ref),
  });

const historyVerb = (room: Room): Verb =>
  verb({
    name: 'actions.history',
    look: true,
    data: z.object({ v: version, ref: reference }),
    may: members,
    run: async ({ ref }, turn) => showHistory(room, ofMember(turn), ref),
  });

const pageVerb = (room: Room): Verb =>
  verb({
    name: 'actions.page',
    look: true,
    data: z.object({ v: version, list: words }),
    may: members,
    run: async ({ list }, turn) => {
      const place = placeOf(list);
      return place ? showPage(room, ofMember(turn), { ...place, how: 'pressed' }) : OLD_LIST;
    },
  });

const OLD_LIST: Reply = {
  text: 'This card’s list is no longer known. Type **actions** to see the open ones.',
  refused: 'old-card',
};

const recordForm = async (
  room: Room,
  turn: MemberTurn,
  { op, source, boxes }: { readonly op: string; readonly source: string; readonly boxes: Boxes },
): Promise<Reply> => {
  const read = readBoxes(boxes, readerOf(turn));
  if ('asked' in read) {
    const asked = { ...read.asked, ...(source && { source }) };
    return recordAll(room, turn, { asked: [asked], how: 'pressed' });
  }
  const card = formCard({ op, source, ...boxes, faults: read.faults });
  return read.identity ? { card, refused: 'identity', unkept: true } : { card, refused: 'form' };
};

type Answered = Parameters<typeof recordTyped>[2];

const recordAnswers = async (room: Room, turn: MemberTurn, answered: Answered): Promise<Reply> => {
  const said = [answered.typed, ...Object.values(answered.answers).flatMap(({ other, due }) => [other, due])];
  const fault = identityFault(said.filter(Boolean).join('\n'), turn.today);
  if (!fault) return recordTyped(room, turn, answered);
  return { card: askCard([], { ...answered, problem: fault.say }), refused: fault.code, unkept: true };
};

/** choice1, other1 and due1 are what was answered about line 1. */
const answersIn = (fields: Readonly<Record<string, unknown>>): Readonly<Record<number, Answer>> => {
  const answers: Record<number, Record<string, string>> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [, kind, line] = /^(choice|other|due)(\d{1,2})$/.exec(name) ?? [];
    if (!kind || !line || typeof value !== 'string') continue;
    answers[Number(line)] = { ...answers[Number(line)], [kind === 'choice' ? 'chosen' : kind]: value };
  }
  return answers;
};
