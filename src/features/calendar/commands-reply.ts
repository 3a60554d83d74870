import { refusedAs } from '../../cards/refused-as.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { currentPeople } from '../../domain/register.ts';
import { refuse } from '../../domain/result.ts';
import { meetingCard, type Seeing, type Shown } from './cards.ts';
import { mayPlan } from './may.ts';
import { identityBesideLinks } from './texts.ts';

export const seeingOf = ({
  register,
  today,
  caller,
}: Pick<Turn, 'register' | 'today' | 'caller'>): Seeing => ({
  register,
  today,
  mayPlan: mayPlan(caller),
});

/** A changed meeting: to whoever changed it with its buttons, to everybody else in the conversation without. */
export const changedReply = (meeting: Meeting, turn: Turn, shown: Shown): Reply => {
  const seeing = seeingOf(turn);
  return {
    card: meetingCard(meeting, seeing, shown),
    everyone: meetingCard(meeting, { ...seeing, mayPlan: false }, withoutHint(shown)),
  };
};

const withoutHint = ({ hint: _, ...shown }: Shown): Shown => shown;

/** What everybody of the network is told, but whoever did it. */
export const toldToAll = (
  meeting: Meeting,
  says: string,
  { register, today, caller }: Turn,
): readonly Post[] => {
  const own = new Set(
    register.accounts.flatMap(({ state, person }) => (state === 'approved' && person ? [person] : [])),
  );
  const to = currentPeople(register, today)
    .map(({ id }) => id)
    .filter((id) => own.has(id) && id !== caller.person?.id);
  const card = meetingCard(meeting, { register, today, mayPlan: false }, { says });
  return to.length > 0 ? [{ to, reply: { card } }] : [];
};

/** Characters; what is longer plans no meetings, and is not looked through for them. */
const LONGEST = 3000;
const LONG = refuse(
  'long',
  `That is too long to be read. Plan meetings in ${LONGEST} characters or less, a line each.`,
);

/** Nothing that could identify a child is read, kept or repeated, whatever the command. */
export const safely = async (words: string, turn: Turn, run: () => Promise<Reply>): Promise<Reply> => {
  if (words.length > LONGEST) return refusedAs(LONG);
  const fault = identityBesideLinks(words, { today: turn.today, venue: true });
  return fault ? refusedAs(fault) : run();
};
