import { plain } from '../../cards/plain.ts';
import type { Command, Feature } from '../../core/feature.ts';
import type { KeepingOffer } from '../../core/offers/keeping.ts';
import type { Reply } from '../../core/reply.ts';
import { anyone, type Caller } from '../../domain/caller.ts';
import { accountKey } from '../../domain/register.ts';
import { privacyCard } from './cards.ts';
import { listing, welcoming } from './commands-listing.ts';
import { WELCOME_HERE, WELCOME_THERE } from './lines.ts';
import { privacyParts, privacyText } from './privacy.ts';

const HELP = {
  name: 'help',
  aliases: ['menu', 'commands', 'what can you do', 'start here', 'get started'],
  summary: 'What you can type',
  may: anyone,
};

const privacy = (kept: KeepingOffer): Command => ({
  name: 'privacy',
  aliases: ['data protection', 'gdpr', 'what do you keep'],
  summary: 'What this bot keeps, where, how long, and whom to ask',
  example: 'privacy',
  may: anyone,
  run: async (rest, { register, today }) => {
    const told = { register, today, retention: await kept.now(), plain };
    return /^(?:all|everything|schedule)\b/i.test(rest)
      ? { card: privacyCard(privacyParts(told)) }
      : { text: privacyText(told) };
  },
});

const WELCOME = {
  name: 'welcome',
  aliases: ['about', 'what is this', 'what are you', 'who are you'],
  summary: 'What this is, and what to type first',
  may: anyone,
};

/** What the bot says to itself when it was put into a team or chat: nobody types it. */
const ADDED = '(added)';

/** For whoever put the bot into a team or chat; the edge says it in their own chat, or here where it has none of theirs. */
const addedTo = ({ account }: Caller): Reply => ({
  text: WELCOME_HERE,
  tell: [{ to: [accountKey(account)], reply: { text: WELCOME_THERE } }],
});

const HELLO = {
  name: 'hello',
  aliases: ['hi', 'hiya', 'hey', 'good morning', 'good afternoon', 'morning', 'afternoon'],
  summary: 'Say hello',
  may: anyone,
};

const THANKS: Command = {
  name: 'thanks',
  aliases: ['thank you', 'thank you very much', 'many thanks', 'cheers', 'ta', 'great thanks', 'ok thanks'],
  summary: 'Say thank you',
  may: anyone,
  run: async () => ({ text: 'You’re welcome.' }),
};

/** Built on the other rooms, whose commands it lists. */
export const commands = (rooms: readonly Feature[], kept: KeepingOffer): readonly Command[] => {
  const own = privacy(kept);
  const helped = listing(rooms, [own]);
  const welcomed = welcoming(rooms, [own]);
  return [
    { ...HELP, run: async (rest, { caller }) => helped(rest.toLowerCase().trim(), caller) },
    own,
    {
      ...WELCOME,
      run: async (rest, { caller, place }) => {
        if (place.kind === 'personal') return welcomed(caller);
        return rest.includes(ADDED) ? addedTo(caller) : { text: WELCOME_HERE };
      },
    },
    { ...HELLO, run: async (_rest, { caller }) => helped('', caller) },
    THANKS,
  ];
};
