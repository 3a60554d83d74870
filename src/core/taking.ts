import { createHash } from 'node:crypto';
import { accountKey } from '../domain/register.ts';
import type { File } from './documents.ts';
import type { Upload } from './links.ts';
import { factsOf, type Opened, type OpeningNeeds } from './opened.ts';
import type { Reply } from './reply.ts';
import type { MemberTurn } from './turn.ts';

/** What came of a file, and whether the person has a chat in which it is told as well. */
export interface Taken {
  readonly reply: Reply;
  readonly chat: boolean;
}

/**
 * Hands a file to its room as though it had been sent in the person's own chat, and tells that chat what came of it.
 * The same file sent again by the same link is answered as it was the first time, and told no second time.
 */
export const taking = async (needs: OpeningNeeds, found: Opened<Upload>, file: File): Promise<Taken> => {
  const began = needs.elapsed();
  const account = accountKey(found.link.account);
  const chat = await needs.chatOf(account);
  const turn = turnOf(needs, found, { file, conversation: chat ?? `link:${found.link.id}` });
  const reply = await replyOf(needs, found, { file, turn });
  const isTold = !reply.repeated && (!reply.refused || Boolean(reply.card));
  if (isTold) needs.deliver(reply, account, turn.register);
  const ms = Math.round(needs.elapsed() - began);
  needs.log.info({ ...factsOf(found), turn: turn.id.slice(0, 12), ...outcomeOf(reply), ms }, 'link');
  return { reply, chat: chat !== undefined && (isTold || Boolean(reply.repeated)) };
};

interface Sent {
  readonly file: File;
  readonly turn: MemberTurn;
}

const turnOf = (
  needs: OpeningNeeds,
  { link, opener }: Opened<Upload>,
  { file, conversation }: { readonly file: File; readonly conversation: string },
): MemberTurn => ({
  ...opener,
  id: createHash('sha256').update(`link|${link.id}|${file.name}|`).update(file.bytes).digest('hex'),
  place: { kind: 'personal', conversation },
  mentions: [],
  last: () => needs.turns.last(accountKey(link.account), conversation),
});

/** A refusal is not kept: what stood in its way may be gone when the same file comes again. */
const replyOf = async (
  needs: OpeningNeeds,
  { goal, feature, link }: Opened<Upload>,
  { file, turn }: Sent,
): Promise<Reply> => {
  const reply = await goal.take(file, link.what, turn);
  if (reply.saved || reply.repeated || reply.raced) return reply;
  const before = await feature.recall?.(turn.id);
  if (before) return before;
  return reply.refused ? reply : ((await needs.turns.keep(turn, reply)) ?? reply);
};

const outcomeOf = ({ repeated, refused, saved }: Reply): object => {
  if (repeated) return { outcome: 'repeated' };
  if (refused) return { outcome: 'refused', code: refused };
  return { outcome: saved ? 'saved' : 'taken' };
};
