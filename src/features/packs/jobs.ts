import type { Job } from '../../core/feature.ts';
import type { Seen } from '../../core/live.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
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

const recipientsOf = ({ accounts }: Register): readonly string[] => [
  ...new Set(accounts.flatMap(({ state, person }) => (state === 'approved' && person ? [person] : []))),
];

const sentReply = ({ news: _, ...given }: Given): Pick<Reply, 'text' | 'card'> => ({
  text: `The agenda pack for the meeting on ${sayWhen(given.meeting)}. Type **pack** at any time for the latest version.`,
  card: packCard(given),
});

/** Five working days before a meeting, unless the settings say otherwise, its pack goes out by itself. */
export const sendJob = (packs: Packs, workingDays: number): Job => ({
  name: 'packs.send',
  at: '08:00',
  run: async (seen) => {
    const due = dueToBeSent(seen.register.meetings, seen.today, workingDays);
    const posts = await Promise.all(due.map((meeting) => sendOnce(packs, meeting, seen)));
    return posts.flatMap((post) => post ?? []);
  },
});

/** The deed is known by the meeting alone, so that no second run, and no other instance, sends it again. */
const sendOnce = async (packs: Packs, meeting: Meeting, seen: Seen): Promise<Post | undefined> => {
  const head = await packs.store.head(meeting.id);
  if (head?.sentOn) return undefined;
  const parts = await gather(packs.sources, meeting, seen);
  const { version, at } = versionOf(parts, head, seen.now);
  const change =
    head?.version === version
      ? sentOn(meeting.id, head, seen.today)
      : newVersion(meeting.id, { parts, version, at: seen.now, sent: seen.today }, head);
  const reply = sentReply({ meeting, parts, version, at });
  const outcome = await packs.store.save(meeting.id, [change], {
    id: `packs.send.${meeting.id}`,
    now: seen.now,
    by: 'system',
    how: 'system',
    answer: reply,
  });
  return outcome.is === 'saved' ? { to: recipientsOf(seen.register), reply } : undefined;
};
