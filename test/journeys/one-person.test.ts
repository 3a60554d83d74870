import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { referenceIn, said, told } from './shown.ts';

const { cora: CORA, dev: DEV } = PEOPLE;

/** A contact of Hampshire has an action; then she joins, and later comes back with another account. */
describe('a person who was a contact and later has two accounts', () => {
  const begun = async () => {
    const teams = await startTeams({ open: memoryTables() });
    const cora = teams.person(CORA);
    await cora.says('add contacts Ann Lee (Hants)');
    const recorded = said(await cora.says('action Ann Lee to send the grid by Friday'));
    const ann = teams.account({ user: 'ann-1', name: 'Ann Lee', address: '29:ann-1' });
    return { teams, cora, ann, grid: referenceIn(recorded) };
  };

  /** Asks to join; the coordinator presses the button of the card that tells her. */
  const joins = async (teams: Teams, who: ReturnType<Teams['account']>, button: RegExp) => {
    const from = teams.connector.calls.length;
    await who.says('join Hants');
    const { card } = await teams.connector.sees(
      (call) => teams.connector.calls.indexOf(call) >= from && isFilled(dataOf(call.card, button)),
    );
    const data = dataOf(card, button);
    return teams.person(CORA).presses('members.approve', data);
  };

  it('owes what the contact was given, closes it, and keeps it under a second account [row 2]', async () => {
    const { teams, cora, ann, grid } = await begun();
    expect(said(await ann.says('what do I owe'))).to.match(/Members of the network can do that/);
    expect(told(await joins(teams, ann, /^Approve as Ann Lee/))).to.contain(
      'Ann Lee (Hampshire) is now a member',
    );
    const owed = said(await ann.says('what do I owe'));
    expect(owed).to.contain('Your open actions').and.to.contain(grid).and.to.contain('your part');
    expect(said(await ann.says('done 1 sent it Tuesday'))).to.contain('Done: your part. The action is done.');
    expect(said(await cora.says(grid))).to.contain('Ann Lee: done at 10:00 today: “sent it Tuesday”');

    const annie = teams.account({
      user: 'ann-2',
      name: 'Annie Lee',
      address: '29:ann-2',
      tenant: 'elsewhere',
    });
    await joins(teams, annie, /^Approve$/);
    const map = referenceIn(said(await annie.says('action me to draw the map by Thursday')));
    const shared = referenceIn(said(await cora.says('action Annie Lee and Kent to meet by Friday')));
    expect(said(await ann.says('what do I owe'))).to.not.contain(map);
    expect(said(await cora.says('link Annie Lee to Ann Lee'))).to.contain('Linked');

    for (const account of [ann, annie]) {
      const mine = said(await account.says('what do I owe'));
      expect(mine).to.contain(map).and.to.contain(shared).and.to.contain('your part, of 2 parts');
    }
    expect(said(await cora.says('actions for Ann Lee')))
      .to.contain(map)
      .and.to.contain(shared);
    expect(said(await cora.says(map)))
      .to.contain('Ann Lee (“me”)')
      .and.to.not.contain('Annie');
    const list = await ann.says('what do I owe');
    const [card] = list.cards;
    const closed = await ann.presses('actions.close', { place: placeIn(card) }, card ? { card } : {});
    expect(told(closed)).to.contain(`${map}: Done: your part. The action is done.`);
    expect(said(await annie.says(`done ${map}`))).to.contain('You closed this part');
    expect(said(await ann.says('undo'))).to.contain('Undone: closing a part');
    expect(said(await annie.says(`done ${shared} for Kent`))).to.contain('Only an officer of Kent');
    expect(said(await teams.person(DEV).says(`done ${shared}`))).to.contain('1 part is still to do');
    await teams.stop();
  });
});

/** What the button of that title carries. */
const dataOf = (card: unknown, title: RegExp): object => {
  if (Array.isArray(card)) return card.map((one) => dataOf(one, title)).find(isFilled) ?? {};
  if (typeof card !== 'object' || card === null) return {};
  const one = card as { readonly type?: string; readonly title?: string; readonly data?: object }; // looked at
  if (one.type === 'Action.Execute' && title.test(one.title?.replace(/\\/g, '') ?? '')) return one.data ?? {};
  return dataOf(Object.values(card), title);
};

const isFilled = (data: object): boolean => Object.keys(data).length > 0;

/** The card's hidden field. */
const placeIn = (card: { readonly body: readonly Readonly<Record<string, unknown>>[] } | undefined) =>
  card?.body.find(({ id }) => id === 'place')?.['value'];
