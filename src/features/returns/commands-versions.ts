import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { authorityName } from '../../domain/register.ts';
import { type AnswerField, answerFields } from '../../domain/returns/answer-ids.ts';
import type { Submitted } from '../../domain/returns/data-return.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { capital, plural } from '../../domain/words.ts';
import { type Loaded, load, type Room, type Where } from './commands-room.ts';
import { buttonData, titleOf } from './filling.ts';
import { printOf } from './print.ts';
import { saySubmitted } from './say.ts';

/** Versions on one card, the newest of them. */
const MOST = 10;
/** Changed figures told of one version. */
const CHANGES = 8;

/** Every version that was submitted: who, for whom, when, why, and what changed in it. */
export const versions = async (room: Room, turn: MemberTurn, where: Where): Promise<Reply> => {
  const loading = await load(room, turn, where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const lines = await room.collections.versions(where.key, where.authority);
  const sent = lines.filter(({ verb }) => verb === 'submit').map(({ to }) => to as Submitted); // `submit` wrote it
  const { register } = turn;
  return {
    card: {
      template: 'returns/versions',
      data: {
        ...buttonData(loaded),
        title: plain(`Versions: ${titleOf(loaded)}`),
        says: plain(`${authorityName(register, where.authority)}${saySent(sent.length, loaded)}`),
        rows: sent
          .map((one, at) => rowOf(one, sent[at - 1], { loaded, turn }))
          .reverse()
          .slice(0, MOST),
      },
    },
  };
};

const saySent = (sent: number, loaded: Loaded): string =>
  sent > 0 ? `, ${plural(sent, 'version')}.${counting(loaded)}` : ' has submitted nothing yet.';

const counting = ({ value }: Loaded): string =>
  value?.sent && value.amended
    ? ` Version ${value.sent.n} counts until version ${value.amended.n} is approved.`
    : '';

const rowOf = (
  one: Submitted,
  before: Submitted | undefined,
  { loaded, turn }: { readonly loaded: Loaded; readonly turn: MemberTurn },
) => {
  const changed = before ? changesIn(one, before, answerFields(loaded.version)) : '';
  const { register, caller } = turn;
  return {
    line: plain(capital(`version ${one.n}${before ? '' : ', the first'}`)),
    more: plain(`${capital(saySubmitted(one, register, caller.person.id).replace(/^version \d+, /, ''))}.`),
    hasWhy: one.why !== undefined,
    why: plain(`Amended because: ${one.why ?? ''}`),
    hasChanged: changed !== '',
    changed: plain(changed),
  };
};

const changesIn = (one: Submitted, before: Submitted, fields: readonly AnswerField[]): string => {
  const changed = fields.filter(({ id }) => printOf(one.answers[id]) !== printOf(before.answers[id]));
  if (changed.length === 0) return 'No figure changed.';
  const said = changed.slice(0, CHANGES).map((field) => {
    const [now, was] = [one.answers[field.id], before.answers[field.id]];
    return `${field.name}: ${now ? sayAnswer(now, field) : 'empty'}, was ${was ? sayAnswer(was, field) : 'empty'}`;
  });
  const more = changed.length - said.length;
  return `${said.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
};
