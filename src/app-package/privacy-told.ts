import type { Feature } from '../core/feature.ts';
import type { Turn } from '../core/turn.ts';
import { dayOf } from '../domain/day.ts';
import { NO_REGISTER } from '../domain/register.ts';

/** What the bot says to "privacy", as somebody reads it who is not in the network yet. */
export const privacyTold = async (rooms: readonly Feature[], now: Date): Promise<string> => {
  const command = rooms.flatMap(({ commands }) => commands).find(({ name }) => name === 'privacy');
  const reply = await command?.run('', asked(now));
  if (!reply?.text) throw new Error('No room answers “privacy”, and the approval sheet has to say it.');
  return reply.text;
};

const asked = (now: Date): Turn => ({
  id: 'approval',
  caller: {
    account: { tenant: '', user: '' },
    name: '',
    address: '',
    standing: 'stranger',
    roles: new Set(),
  },
  register: NO_REGISTER,
  place: { kind: 'personal', conversation: '' },
  now,
  today: dayOf(now),
  mentions: [],
  last: async () => undefined,
});
