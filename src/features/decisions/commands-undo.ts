import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Result, refuse } from '../../domain/result.ts';
import { changedReply, type Room, savingOf } from './commands-reply.ts';
import { type Decision, sayOutcome } from './decision.ts';
import { decisionOf } from './store.ts';
import type { Step } from './store-rows.ts';

const DAY_MS = 86_400_000;

const NOTHING = refuse('nothing', 'You have recorded no decision here that could be undone.');
const LATE = refuse('late', 'That was more than a day ago. Record what became of it instead.');
const MEANWHILE = refuse(
  'changed',
  'Somebody has changed it since, so it was not undone. Type decisions to see how it stands.',
);

/** Takes back this person's own last deed, within a day and while nobody has changed it since. */
export const undo = async (room: Room, turn: MemberTurn, how: 'typed' | 'pressed'): Promise<Reply> => {
  const last = await room.store.last(turn.caller.person.id);
  if (!last || last.things.length === 0) return refusedAs(NOTHING);
  if (turn.now.getTime() - Date.parse(last.at) > DAY_MS) return refusedAs(LATE);
  const undone = await stepsBack(room, last.things);
  if (undone.refused) return refusedAs(undone);
  const [first, ...more] = undone.value;
  if (!first) return refusedAs(NOTHING);
  const says = `Undone: ${last.what}. ${more.length > 0 ? '' : nowOf(first.after)}`.trim();
  const answer = changedReply(first.after, turn, { says });
  const saving = savingOf(turn, { how, answer, undo: `the undoing of ${last.what}` });
  const outcome = await room.store.save(undone.value, saving);
  if (outcome.is === 'saved') return answer;
  return outcome.is === 'already' ? outcome.answer : { ...refusedAs(MEANWHILE), raced: true };
};

const nowOf = ({ withdrawn, outcome }: Decision): string =>
  withdrawn ? 'No list shows it any more.' : `It is ${sayOutcome(outcome).toLowerCase()} again.`;

type Things = NonNullable<Awaited<ReturnType<Room['store']['last']>>>['things'];

const stepsBack = async (room: Room, things: Things): Promise<Result<readonly Step[]>> => {
  const found = await Promise.all(things.map(({ key }) => room.store.find(key)));
  const steps: Step[] = [];
  for (const [index, stored] of found.entries()) {
    const thing = things[index];
    if (!stored || !thing) return NOTHING;
    if (stored.n !== thing.n) return MEANWHILE;
    const after: Decision = thing.before ? decisionOf(thing.before) : { ...stored.decision, withdrawn: true };
    steps.push({ before: stored, after, verb: 'undo' });
  }
  return { value: steps };
};
