import { PEOPLE, TODAY } from './builders.ts';
import { aMeeting, MEETINGS } from './meetings.ts';
import { startTabbed, type Tabbed } from './tabbed.ts';

/** The Teams chat in which today's meeting is held. */
export const CHAT = '19:meeting_NDU2@thread.v2';
const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';

/**
 * A network at work, as its members find it in their tabs: actions of several, a request that is under way, a meeting
 * being held with an agenda, and one to come.
 */
export const startNetwork = async (): Promise<Tabbed> => {
  const today = aMeeting({ id: 'MTG-TDY2', on: TODAY });
  const tabbed = await startTabbed({
    begins: true,
    pause: async () => undefined,
    register: { meetings: [today, ...MEETINGS] },
  });
  const [cora, mara, dev, hugh] = [PEOPLE.cora, PEOPLE.mara, PEOPLE.dev, PEOPLE.hugh].map((one) =>
    tabbed.chat(one),
  );
  if (!cora || !mara || !dev || !hugh) throw new Error('somebody is missing');
  await cora.says('action MS to write up the notes of the meeting on attendance codes by 1 December');
  await cora.says('action Portsmouth, Kent to send the grid of admissions contacts by Friday');
  const { cards } = await cora.says(
    'request the not accessing full entitlement return for autumn 2026 from Kent, Portsmouth by 18 December 2026',
  );
  await cora.presses('requests.send', {}, { ...(cards[0] && { card: cards[0] }) });
  await cora.says('this is the 23 November meeting', { in: CHAT });
  await cora.sends(
    {
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      value: { Title: 'A meeting', JoinUrl: JOIN },
    },
    { in: CHAT },
  );
  await dev.says('action MS to ring the board by 1 December', { in: CHAT });
  await hugh.says('agreed: a separate attendance code', { in: CHAT });
  return tabbed;
};
