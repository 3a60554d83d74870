import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { splitMeeting } from '../../domain/split-meeting.ts';
import { type Boxes, boxesOf, boxesOfMeeting } from './boxes.ts';
import { type Choosing, chooseCard } from './cards-forms.ts';
import { change, changeForm } from './commands-alter.ts';
import { askCancel, putBack } from './commands-cancel.ts';
import { safely } from './commands-reply.ts';
import { shownMeeting } from './commands-show.ts';
import { planners } from './may.ts';
import { pickMeeting } from './pick.ts';
import { readPlan } from './read-plan.ts';
import type { CalendarStore, Given } from './store.ts';

const deed = (
  store: CalendarStore,
  command: Pick<Command, 'name' | 'aliases' | 'summary' | 'example'> & { readonly deed: Choosing['deed'] },
): Command => {
  const { deed: what, ...spec } = command;
  return {
    ...spec,
    may: planners,
    changes: true,
    fresh: true,
    run: (rest, turn) => safely(rest, turn, () => deedTyped(store, { deed: what, said: rest }, turn)),
  };
};

export const changeCommands = (store: CalendarStore): readonly Command[] => [
  ...DEEDS.map((spec) => deed(store, spec)),
  {
    name: 'reinstate meeting',
    aliases: ['reinstate the meeting', 'reinstate'],
    summary: 'Put a cancelled meeting back: reinstate MTG-2F7K',
    may: planners,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const picked = pickMeeting(splitMeeting(rest, turn.today)?.which ?? rest, turn);
      if (picked.is === 'one') return putBack(store, picked.meeting.id, { turn, how: 'typed' });
      return refusedAs(
        picked.is === 'none' ? picked.refusal : refuse('which', `${picked.says} Type its reference.`),
      );
    },
  },
];

const DEEDS: readonly Parameters<typeof deed>[1][] = [
  {
    name: 'move meeting',
    aliases: [
      'move the meeting',
      'move a meeting',
      'postpone meeting',
      'postpone the meeting',
      'reschedule meeting',
      'reschedule the meeting',
    ],
    summary: 'Move a meeting: move the 19 January meeting to 26 January at 2pm',
    deed: 'move',
  },
  {
    name: 'change meeting',
    aliases: ['change the meeting', 'edit meeting', 'edit the meeting', 'update meeting'],
    summary: 'Change where a meeting is, its focus or chair: the 9 March meeting is in Shaw House',
    deed: 'change',
  },
  {
    name: 'cancel meeting',
    aliases: ['cancel the meeting', 'cancel a meeting', 'call off the meeting'],
    summary: 'Cancel a meeting, once you have said yes: cancel the 9 March meeting',
    deed: 'cancel',
  },
];

/** "the 19 January meeting to 26 January at 2pm": which, and what is to become of it. */
const deedTyped = async (
  store: CalendarStore,
  { deed: what, said }: { readonly deed: Choosing['deed']; readonly said: string },
  turn: Turn,
): Promise<Reply> => {
  const { which, rest } = splitMeeting(said, turn.today) ?? { which: '', rest: said };
  const picked = pickMeeting(which, turn);
  if (picked.is === 'none') return refusedAs(picked.refusal);
  if (picked.is === 'one')
    return doTo(store, { meeting: picked.meeting, deed: what, words: rest }, { turn, how: 'typed' });
  const { meetings, says } = picked;
  return { card: chooseCard(meetings, { deed: what, words: rest, says, newOp: store.newOp }) };
};

export interface Doing {
  readonly meeting: Meeting;
  readonly deed: Choosing['deed'];
  readonly words: string;
}

/** The deed on the meeting, once it is known which one. */
export const doTo = async (
  store: CalendarStore,
  { meeting, deed: what, words }: Doing,
  given: Given,
): Promise<Reply> => {
  if (what === 'show') return shownMeeting(store, meeting, given.turn);
  if (what === 'cancel') return askCancel(store, meeting, words);
  const { register, today } = given.turn;
  const said = words.replace(BECAUSE, '').replace(LEAD, '');
  const read = readPlan(said, { today, terms: register.terms });
  if (Object.keys(read).length === 0) return changeForm(store, meeting, given.turn);
  const boxes = { ...boxesOfMeeting(meeting, register), ...filled(boxesOf(read)) };
  return change(store, { id: meeting.id, read, boxes, past: false }, given);
};

const BECAUSE = /[\s,]*\b(?:because(?:\s+of)?|due\s+to|owing\s+to)\b.*$/is;
const LEAD =
  /^(?:\s*(?:(?:back\s+)?to|until|till|is|will\s+be|to\s+be|should\s+be|now|has\s+a|needs\s+a|will)\b|\s*[:=–-])+\s*/i;

const filled = (boxes: Boxes): Partial<Boxes> =>
  Object.fromEntries(Object.entries(boxes).filter(([, words]) => words !== ''));
