import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import type { Caller } from '../../../src/domain/caller.ts';
import { features } from '../../../src/features/index.ts';
import { aCaller, aTurn, PEOPLE } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';

const help = features(someNeeds()).find(({ name }) => name === 'help');

const asked = async (caller: Caller, rest = '') => {
  const reply = await help?.commands.find(({ name }) => name === 'help')?.run(rest, aTurn({ caller }));
  if (!reply?.card) throw new Error('help is a card');
  return reply.card;
};

interface Lines {
  readonly lines: readonly { readonly type: string }[];
}
interface Parts {
  readonly parts: readonly { readonly name: string; readonly lines: string }[];
}

const MOST_NEEDED: readonly [string, Caller, readonly string[]][] = [
  ['a member', aCaller(PEOPLE.mara), ['action', 'what do I owe', 'return', 'how many', 'next meeting']],
  ['a coordinator', aCaller(PEOPLE.cora), ['request', 'plan a meeting', 'action', 'what do I owe', 'return']],
  [
    'the chair',
    aCaller(PEOPLE.hugh),
    ['plan a meeting', 'import notes', 'action', 'what do I owe', 'return'],
  ],
];

describe('help on the whole house', () => {
  for (const [who, caller, wanted] of MOST_NEEDED)
    it(`begins for ${who} with what they need most`, async () => {
      const { lines } = (await asked(caller)).data as unknown as Lines; // help/help is given lines
      const types = lines.map(({ type }) => type);
      expect(types.at(-1)).to.equal('help all');
      expect(types).to.have.length(wanted.length + 1);
      for (const [at, start] of wanted.entries())
        expect(types[at]?.startsWith(start), types[at]).to.equal(true);
    });

  it('lists everything by room, in the rooms’ order, on a card that Teams takes', async () => {
    const card = await asked(aCaller(PEOPLE.cora), 'all');
    const { parts } = card.data as unknown as Parts; // help/all is given parts
    expect(parts.map(({ name }) => name).join(', ')).to.equal(
      'Actions, Reminders, Returns, Counts, Requests, Published, Calendar, Agenda, Attendance, Round-table, Packs, Meetings, Decisions, Notes, Members, Agreements, Terms, Keeping, Jobs, Help',
    );
    expect(Buffer.byteLength(JSON.stringify(bind(card)))).to.be.below(28 * 1024);
  });

  it('lists a room by the name that people read', async () => {
    const { title } = (await asked(aCaller(), 'round-table')).data as { readonly title: string }; // help/help has one
    expect(title).to.equal('Round-table');
  });
});
