import type { Card, Post } from '../../core/reply.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName } from '../../domain/register.ts';
import type { Submitted } from '../../domain/returns/data-return.ts';
import { capital, plural } from '../../domain/words.ts';
import { noticeCard, type Seeing } from './cards.ts';
import { type Filling, titleOf } from './filling.ts';
import { saySubmitted } from './say.ts';
import { askersOf } from './who.ts';

/** A card for these people, in their own chats; whoever did it is told by the answer itself. */
export const tellAll = (
  to: readonly PersonId[],
  card: Card,
  { caller }: Pick<Seeing, 'caller'>,
): readonly Post[] => {
  const others = [...new Set(to)].filter((id) => id !== caller.person.id);
  return others.length > 0 ? [{ to: others, reply: { card } }] : [];
};

/** Whoever asked is told that it has come, and may decide on it there. */
export const tellAskers = (filling: Filling, sent: Submitted, seeing: Seeing): readonly Post[] => {
  const { request, authority } = filling;
  const notes = Object.keys(sent.notes).length;
  const explained = notes > 0 ? `${plural(notes, 'query was', 'queries were')} explained.` : '';
  const card = noticeCard(filling, {
    title: `${authorityName(seeing.register, authority)}: ${titleOf(filling)}`,
    says: `${capital(saySubmitted(sent, seeing.register))}.${sent.why ? ` Amended because: ${sent.why}` : ''}`,
    more: explained,
    looks: true,
    decides: sent.n,
  });
  return tellAll(askersOf(request, seeing), card, seeing);
};
