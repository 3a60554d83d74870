import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { plural } from '../../domain/words.ts';
import { openingsCard, packCard } from './cards.ts';
import { sendNow } from './jobs.ts';
import { senders } from './may.ts';
import { give, type Packs } from './store-current.ts';
import { whichMeeting } from './which.ts';

export const commands = (packs: Packs): readonly Command[] => [
  packCommand(packs),
  sendCommand(packs),
  openedCommand(packs),
];

const packCommand = (packs: Packs): Command => ({
  name: 'pack',
  first: true,
  inGroups: true,
  aliases: ['agenda pack', 'meeting pack', 'open pack', 'papers pack'],
  summary: 'The agenda pack of the next meeting, as it stands now',
  example: 'pack',
  may: members,
  run: async (rest, turn) =>
    forMeeting(rest, turn, (meeting, member) =>
      give(packs, member, { meeting, how: 'typed', answer: (given) => ({ card: packCard(given) }) }),
    ),
});

const sendCommand = (packs: Packs): Command => ({
  name: 'send pack',
  aliases: ['send the pack', 'send out the pack', 'circulate the pack', 'circulate pack', 'send agenda pack'],
  summary: 'Send the pack to every member now',
  may: senders,
  changes: true,
  fresh: true,
  run: async (rest, turn) => forMeeting(rest, turn, (meeting, member) => sendNow(packs, member, meeting)),
});

const openedCommand = (packs: Packs): Command => ({
  name: 'pack opened',
  aliases: ['who opened the pack', 'how many opened the pack', 'pack openings'],
  summary: 'How many members have opened the pack',
  may: senders,
  run: async (rest, turn) =>
    forMeeting(rest, turn, (meeting, { register }) => openings(packs, meeting, register)),
});

const forMeeting = async (
  rest: string,
  turn: Turn,
  work: (meeting: Meeting, turn: MemberTurn) => Promise<Reply>,
): Promise<Reply> => {
  const found = whichMeeting(rest, turn.register, turn.today);
  return found.refused ? refusedAs(found) : work(found.value, ofMember(turn));
};

const openings = async (
  { store }: Packs,
  meeting: Meeting,
  { accounts }: Turn['register'],
): Promise<Reply> => {
  const [head, opened] = await Promise.all([store.head(meeting.id), store.openings(meeting.id)]);
  if (!head) return { text: plain(`Nobody has opened the pack of ${meeting.title} yet.`) };
  const all = new Set(
    accounts.flatMap(({ state, person }) => (state === 'approved' && person ? [person] : [])),
  );
  const latest = opened.filter((version) => version === head.version).length;
  const sent = head.sentOn ? ` Sent to everybody on ${sayDay(head.sentOn)}.` : ' Not yet sent to everybody.';
  const says = `Opened by ${opened.length} of ${plural(all.size, 'member')}, version ${head.version} by ${latest} of them.${sent}`;
  return { card: openingsCard(meeting.title, says) };
};
