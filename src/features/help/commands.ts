import { plain } from '../../cards/plain.ts';
import type { Command, Feature } from '../../core/feature.ts';
import type { KeepingOffer } from '../../core/offers/keeping.ts';
import { anyone } from '../../domain/caller.ts';
import { privacyCard } from './cards.ts';
import { listing } from './commands-listing.ts';
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
  return [
    { ...HELP, run: async (rest, { caller }) => helped(rest.toLowerCase().trim(), caller) },
    own,
    { ...HELLO, run: async (_rest, { caller }) => helped('', caller) },
    THANKS,
  ];
};
