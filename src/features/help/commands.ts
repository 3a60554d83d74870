import { plain } from '../../cards/plain.ts';
import type { Command, Feature } from '../../core/feature.ts';
import { anyone } from '../../domain/caller.ts';
import { listing } from './commands-listing.ts';
import { privacyText } from './privacy.ts';

const HELP = {
  name: 'help',
  aliases: ['menu', 'commands', 'what can you do', 'start here', 'get started'],
  summary: 'What you can type',
  may: anyone,
};

const PRIVACY: Command = {
  name: 'privacy',
  aliases: ['data protection', 'gdpr', 'what do you keep'],
  summary: 'What this bot keeps, where, how long, and whom to ask',
  example: 'privacy',
  may: anyone,
  run: async (_rest, { register, today }) => ({ text: privacyText(register, today, plain) }),
};

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
export const commands = (rooms: readonly Feature[]): readonly Command[] => {
  const helped = listing(rooms, [PRIVACY]);
  return [
    { ...HELP, run: async (rest, { caller }) => helped(rest.toLowerCase().trim(), caller) },
    PRIVACY,
    { ...HELLO, run: async (_rest, { caller }) => helped('', caller) },
    THANKS,
  ];
};
