import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Register } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';

/**
 * What anybody may read, pending people and strangers too: what is kept, where, how long, and whom to ask. `plain` makes
 * people's names safe inside Markdown.
 */
export const privacyText = (register: Register, today: Day, plain: (words: string) => string): string => {
  const coordinators = holdersOf(register, 'coordinator', today).map(({ name }) => plain(name));
  const ask = coordinators.length > 0 ? listOf(coordinators, 'or') : 'whoever gave you this bot';
  return [
    '**What this bot keeps**',
    '- About you: your name, local authority or organisation, role, and the identifier Teams gives your account.',
    '- About the network: meeting actions, who owns them, when they are due, and how they were closed.',
    '- A history of every change: who, for whom, when. It names people by a code, not by name.',
    '- The answer to each message, so that a message sent twice is not done twice.',
    '',
    '**What it never keeps**: anything that could identify a child. It refuses pupil and NHS numbers, dates of birth and postcodes. Do not type a child’s name.',
    '',
    '**Where**: in the network’s own Azure Table storage. The bot’s log holds no messages and no names.',
    '',
    '**How long**: until the network’s retention schedule says otherwise. When you leave, your actions and the history stay under your code.',
    '',
    `**Whom to ask**: ${ask}.`,
  ].join('\n');
};
