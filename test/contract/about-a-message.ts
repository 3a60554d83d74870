import { expect } from 'chai';
import { linesOf } from '../journeys/shown.ts';
import { PEOPLE } from '../support/builders.ts';
import { APP_ID } from '../support/issuer.ts';
import type { Actor, Teams } from '../support/teams.ts';

/** What became of a message, and whose it was. */
export interface Telling {
  readonly who: Actor;
  readonly id?: string;
  readonly text?: string;
  readonly in?: string;
}

/** Tells the bot what became of an earlier message, and answers what it then said, in order. */
export const tell = async (
  { connector }: Pick<Teams, 'connector'>,
  [type, eventType]: readonly [type: string, eventType: string],
  { who, id = 'first', text, in: place = 'personal' }: Telling,
): Promise<readonly string[]> => {
  const from = connector.calls.length;
  const over = { channelData: { tenant: { id: 'host' }, eventType } };
  const named = text !== undefined && place !== 'personal' ? mentioning(text) : { text };
  const { status, body } = await who.sends({ type, ...named }, { id, in: place, over });
  expect([status, body]).to.deep.equal([200, undefined]);
  return connector.calls.slice(from).map((call) => call.text ?? linesOf(call.card).join('\n'));
};

/** Outside of a personal chat the bot hears of those edits alone that name it. */
const mentioning = (text: string): object => ({
  text: `<at>CME Network</at> ${text}`,
  entities: [
    {
      type: 'mention',
      text: '<at>CME Network</at>',
      mentioned: { id: `28:${APP_ID}`, name: 'CME Network' },
    },
  ],
});

/** How many open actions there are of what these tests record. */
export const openIn = async (teams: Teams): Promise<number> => {
  const { cards } = await teams.person(PEOPLE.cora).says('open actions');
  return cards.flatMap(linesOf).filter((line) => /protocol|policy/.test(line)).length;
};

/** Something that a test waits for, or lets happen. */
export const gate = (): { readonly opened: Promise<void>; open(): void } => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};
