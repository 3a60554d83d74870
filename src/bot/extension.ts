import { bind } from '../cards/card.ts';
import { unplain } from '../cards/plain.ts';
import type { Finding } from '../core/finder.ts';
import { ofMember } from '../core/of-member.ts';
import type { Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import { members } from '../domain/caller.ts';
import { type Arrived, type DialogAnswer, dialogOf, lastly } from './dialog.ts';
import { type Identity, identityOf } from './identity.ts';
import { inTime } from './in-time.ts';
import type { Incoming } from './incoming.ts';
import type { Parts } from './parts.ts';
import { quotedIn, readQuery } from './quoted.ts';
import { turnOf } from './turn.ts';
import { SIGNED_IN_ONLY } from './typed.ts';
import { LATE } from './within.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const PREVIEW = 'application/vnd.microsoft.card.thumbnail';
/** Teams shows no more at once. */
const MOST = 15;

const NOTHING =
  'Nothing was found. Search by words of an action, a reference, a meeting, a return or a question.';
const LONGER = 'This is taking longer than usual.';
const NOT_THERE = 'The bot can do nothing with that. Type help in a chat with it.';

/** What the search box beside a message shows: nothing that not everybody in the conversation may see. */
export const searched = async (parts: Parts, { incoming, since }: Arrived): Promise<object> => {
  const account = identityOf(incoming);
  if (!account) return message(SIGNED_IN_ONLY);
  const work = unfailing(parts, () => findings(parts, incoming, account));
  const found = await inTime(parts, since, work);
  if (found === LATE) return message(`${LONGER} Search again in a moment.`);
  if ('text' in found) return message(found.text ?? NOTHING);
  return found.findings.length > 0 ? listed(found.findings) : message(NOTHING);
};

const findings = async (parts: Parts, incoming: Incoming, account: Identity) => {
  const turn = await turnBeside(parts, incoming, account);
  const words = readQuery(incoming.value);
  const all = await Promise.all(
    parts.router.features.flatMap((feature) =>
      (feature.finds ?? []).map(async ({ name, may, find }) => {
        let found: readonly Finding[] = [];
        const run = async (): Promise<Reply> => {
          found = await find(words, ofMember(turn));
          return {};
        };
        const { text } = await parts.answerer.asked({ name, may, feature, run }, turn);
        return { found, text };
      }),
    ),
  );
  const findings = all.flatMap(({ found }) => found).slice(0, MOST);
  const refused = all.find(({ text }) => text);
  return findings.length === 0 && refused?.text ? { text: refused.text } : { findings };
};

/** Whatever place it is asked from, everybody in the conversation will see what is chosen. */
const turnBeside = async (parts: Parts, incoming: Incoming, account: Identity): Promise<Turn> => {
  const turn = await turnOf(parts, incoming, { account, may: members });
  return { ...turn, place: { ...turn.place, kind: 'channel' } };
};

const listed = (found: readonly Finding[]): object => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map(({ title, text, card }) => ({
      contentType: CARD,
      content: bind(card),
      preview: { contentType: PREVIEW, content: { title, text } },
    })),
  },
});

const message = (text: string): object => ({
  composeExtension: { type: 'message', text: unplain(text).replaceAll('**', '') },
});

/** "Add as action": the form that the chosen message fills in, in a window of its own. */
export const messageAsForm = async (parts: Parts, { incoming, since }: Arrived): Promise<DialogAnswer> => {
  const account = identityOf(incoming);
  if (!account) return lastly(SIGNED_IN_ONLY);
  const work = unfailing(parts, () => formOf(parts, incoming, account));
  const made = await inTime(parts, since, work);
  return made === LATE ? lastly(`${LONGER} Choose the message again in a moment.`) : dialogOf(made);
};

const formOf = async (parts: Parts, incoming: Incoming, account: Identity): Promise<Reply> => {
  const { command, quoted } = quotedIn(incoming);
  const found = parts.router.features
    .flatMap((feature) => (feature.fromMessages ?? []).map((made) => ({ feature, made })))
    .find(({ made }) => made.name === command);
  if (!found) return { text: NOT_THERE };
  const { feature, made } = found;
  const turn = await turnOf(parts, incoming, { account, may: made.may });
  const run = (): Promise<Reply> => made.form(quoted(turn.register), ofMember(turn));
  return parts.answerer.asked({ name: made.name, may: made.may, feature, run }, turn);
};

/** Before a room is reached something may break as well: the register cannot be read. */
const unfailing = async <T>(parts: Parts, work: () => Promise<T>): Promise<T | { readonly text: string }> => {
  try {
    return await work();
  } catch (error) {
    const reference = parts.newReference('ERR');
    parts.log.error({ type: 'invoke', reference, err: error }, 'fault');
    return {
      text: `Something went wrong on our side. Try again; if it goes on, quote ${reference} to the coordinator.`,
    };
  }
};
