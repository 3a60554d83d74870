import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { meetingNow } from '../../domain/meeting-now.ts';
import { readReference } from '../../domain/reference.ts';
import { ok, type Result } from '../../domain/result.ts';
import { takeMeeting } from '../../domain/take-meeting.ts';
import { whichMeeting } from '../../domain/which-meeting.ts';
import { type FormView, formCard } from './cards.ts';
import { listDecisions } from './commands-list.ts';
import { decideOn, recordDecision } from './commands-record.ts';
import type { Room } from './commands-reply.ts';
import { showDecision } from './commands-show.ts';
import { undo } from './commands-undo.ts';
import type { Outcome } from './decision.ts';
import { mayDecide } from './may.ts';
import { type ReadDecision, readDecision } from './read-decision.ts';
import { keepable } from './texts.ts';

/** The meeting that a line names; without one, the meeting that is under way here. */
const taken = (
  words: string,
  turn: MemberTurn,
): Result<{ readonly rest: string; readonly meeting?: Meeting }> => {
  const named = takeMeeting(words, turn.register, { today: turn.today, free: 'title' });
  if (named) return whichMeeting(words, { ...turn, otherwise: undefined, free: 'title' });
  const meeting = meetingNow(turn);
  return ok({ rest: words, ...(meeting && { meeting }) });
};

const typed = async (
  room: Room,
  turn: MemberTurn,
  { rest, said }: { readonly rest: string; readonly said?: Outcome },
): Promise<Reply> => {
  const which = taken(rest, turn);
  if (which.refused) return refusedAs(which);
  const { meeting } = which.value;
  const read = readDecision(which.value.rest, said);
  if (read.ref) return ofOne(room, turn, { ...read, ref: read.ref });
  const outcome = read.outcome ?? (mayDecide(turn.caller) ? undefined : 'proposed');
  const view = { ...read, op: turn.id.slice(0, 60), ...(meeting && { meeting }) };
  if (read.text && outcome) return recordDecision(room, turn, { ...view, outcome, how: 'typed' });
  if (!read.text) return { card: formCard({ ...view, ...(said && { outcome: said }) }, turn) };
  return whatBecame(turn, view);
};

/** Words without an outcome, from somebody who may record any: the form asks, unless they may not be kept at all. */
const whatBecame = (turn: MemberTurn, view: FormView): Reply => {
  const kept = keepable(view.text ?? '', 'text', turn.today);
  if (kept.refused) return refusedAs(kept);
  const problem = 'Choose what became of it: proposed, agreed or not agreed. Nothing is recorded yet.';
  return { card: formCard({ ...view, problem }, turn), refused: 'no-outcome' };
};

const ofOne = (
  room: Room,
  turn: MemberTurn,
  { ref, outcome, reason, text }: ReadDecision & { readonly ref: string },
): Promise<Reply> => {
  if (!outcome) return showDecision(room, turn, ref);
  const why = reason ?? text;
  return decideOn(room, turn, { ref, outcome, ...(why && { reason: why }), how: 'typed' });
};

interface Said {
  readonly outcome: Outcome;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly example: string;
}

const SAID: readonly Said[] = [
  {
    outcome: 'agreed',
    name: 'agreed',
    aliases: ['we agreed', 'it was agreed', 'we have agreed', 'all agreed', 'agree'],
    summary: 'Record that something was agreed, in the meeting that is under way',
    example: 'agreed: a separate attendance code',
  },
  {
    outcome: 'not-agreed',
    name: 'not agreed',
    aliases: ['we did not agree', 'it was not agreed', 'we have not agreed', 'not agree', 'disagreed'],
    summary: 'Record that something was not agreed, with the reason',
    example: 'not agreed: in-year admissions, because some county LAs lack the resource',
  },
  {
    outcome: 'proposed',
    name: 'proposed',
    aliases: ['propose a decision', 'propose decision', 'we propose', 'proposal', 'it was proposed'],
    summary: 'Put something forward to be decided',
    example: 'proposed: a summary of recent Ombudsman cases',
  },
];

const saidCommand =
  (room: Room) =>
  ({ outcome, ...said }: Said): Command => ({
    ...said,
    may: members,
    changes: true,
    fresh: true,
    run: (rest, turn) => typed(room, ofMember(turn), { rest, said: outcome }),
  });

const decisionCommand = (room: Room): Command => ({
  name: 'decision',
  inGroups: true,
  aliases: ['record decision', 'record a decision', 'new decision', 'add decision', 'we decided', 'decided'],
  summary: 'Record a decision; on its own it opens a form',
  example: 'decision agreed to have a separate attendance code',
  may: members,
  changes: true,
  fresh: true,
  run: (rest, turn) => typed(room, ofMember(turn), { rest }),
});

const listCommand = (room: Room): Command => ({
  name: 'decisions',
  look: true,
  aliases: [
    'list decisions',
    'decisions register',
    'decision register',
    'what was decided',
    'what did we decide',
  ],
  summary: 'What was decided, the newest first; of a meeting, or about something',
  example: 'decisions about attendance',
  may: members,
  run: (rest, turn) => listDecisions(room, ofMember(turn), { said: rest }),
});

const undoCommand = (room: Room): Command => ({
  name: 'undo decision',
  aliases: ['undo the decision', 'undo my decision', 'take back decision', 'undo agreed', 'undo proposal'],
  summary: 'Take back the decision you recorded last, within 24 hours',
  may: members,
  changes: true,
  fresh: true,
  run: (_rest, turn) => undo(room, ofMember(turn), 'typed'),
});

export const commands = (room: Room): readonly Command[] => [
  decisionCommand(room),
  ...SAID.map(saidCommand(room)),
  listCommand(room),
  undoCommand(room),
];

/** "DEC-2F7K" on its own. */
export const bareReference = (text: string): string | undefined =>
  /^\s*dec/i.test(text) ? readReference('DEC', text) : undefined;
