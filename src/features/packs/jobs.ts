import type { Job, Notice, Round } from '../../core/job.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { plural } from '../../domain/words.ts';
import { packCard } from './cards.ts';
import { newVersion, sentOn } from './store.ts';
import { type Given, give, type Packs, versionOf } from './store-current.ts';
import { gather } from './store-sources.ts';
import { dueToBeSent } from './when-to-send.ts';

/** The pack goes to every member who uses the bot; the card is the same for all, and their own news comes when they ask. */
export const sendNow = (packs: Packs, turn: MemberTurn, meeting: Meeting): Promise<Reply> => {
  const to = recipientsOf(turn.register).filter((id) => id !== turn.caller.person.id);
  return give(packs, turn, {
    meeting,
    how: 'typed',
    sent: turn.today,
    answer: (given) => ({
      text: `Version ${given.version} of the pack goes to ${plural(to.length, 'other member')}.`,
      card: packCard(given),
      tell: [{ to, reply: sentReply(given) }],
    }),
  });
};

const recipientsOf = ({ accounts }: Register): readonly PersonId[] => [
  ...new Set(accounts.flatMap(({ state, person }) => (state === 'approved' && person ? [person] : []))),
];

const sentReply = ({ news: _, ...given }: Given): Pick<Reply, 'text' | 'card'> => ({
  text: `The agenda pack for the meeting on ${sayWhen(given.meeting)}. Type **pack** at any time for the latest version.`,
  card: packCard(given),
});

/** Five working days before a meeting, unless the settings say otherwise, its pack goes out by itself. */
export const sendJob = (packs: Packs, workingDays: number): Job => ({
  name: 'packs.send',
  title: 'The agenda pack, to every member',
  at: '08:00',
  on: 'working days',
  run: async (round) => {
    const due = dueToBeSent(round.register.meetings, round.today, workingDays);
    const notices = await Promise.all(due.map((meeting) => sendOnce(packs, meeting, round)));
    return notices.flat();
  },
});

/** The deed is known by the meeting alone, so that no second run, and no other instance, sends it again. */
const deedOf = ({ id }: Meeting): string => `packs.send.${id}`;

const sendOnce = async (packs: Packs, meeting: Meeting, round: Round): Promise<readonly Notice[]> => {
  const head = await packs.store.head(meeting.id);
  if (head?.sentOn) return isOfRound(head.sentOn, round) ? sentBefore(packs, meeting, round) : [];
  const parts = await gather(packs.sources, meeting, round);
  const { version, at } = versionOf(parts, head, round.now);
  const change =
    head?.version === version
      ? sentOn(meeting.id, head, round.today)
      : newVersion(meeting.id, { parts, version, at: round.now, sent: round.today }, head);
  const reply = sentReply({ meeting, parts, version, at });
  const outcome = await packs.store.save(meeting.id, [change], {
    id: deedOf(meeting),
    now: round.now,
    by: 'system',
    how: 'system',
    answer: reply,
  });
  if (outcome.is === 'changed') return sentBefore(packs, meeting, round);
  return noticesOf(outcome.is === 'already' ? outcome.answer : reply, round);
};

/** Sent since the last round that was gone through: by this one, which goes on now, on another day where need be. */
const isOfRound = (sent: Day, { id, since }: Round): boolean => (since ? sent > since : sent >= id);

/** A delivery that broke off goes on with what was sent: a pack that somebody sent by hand is nobody's twice. */
const sentBefore = async (packs: Packs, meeting: Meeting, round: Round): Promise<readonly Notice[]> => {
  const sent = await packs.store.recall(meeting.id, deedOf(meeting));
  return sent ? noticesOf(sent, round) : [];
};

const noticesOf = ({ text, card }: Reply, { register }: Round): readonly Notice[] =>
  recipientsOf(register).map((to) => ({
    to,
    draw: () => ({ ...(text && { text }), ...(card && { card }) }),
  }));
