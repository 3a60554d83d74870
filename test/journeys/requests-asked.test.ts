import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aPerson, code, PEOPLE } from '../support/builders.ts';
import type { Shown } from '../support/connector.ts';
import { counting } from '../support/tables.ts';
import { type Pressed, type Seen, startTeams, type Teams } from '../support/teams.ts';
import { said, told } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA, ines: INES } = PEOPLE;
const GROUP = '19:meeting@thread.v2';

/** An officer for each of S1's seven authorities, beside those of the builders; Dana is to get the returns. */
const SEVEN = ['825', '845', '826', '851', '852', '936', '868'];
const DANA = aPerson({ id: 'MEM-DANA', name: 'Dana Perry', initials: 'DPe', organisation: 'SESLIP' });
const BEA = aPerson({
  id: 'MEM-BEA2',
  name: 'Bea Second',
  initials: 'BS',
  organisation: 'SESLIP',
  role: 'coordinator',
});
const OFFICERS = SEVEN.map((of, n) =>
  aPerson({ id: `MEM-FF${n}2`, name: `Officer Number${'abcdefg'[n]}`, initials: 'ON', authority: code(of) }),
);
const EVERYBODY: readonly Person[] = [...Object.values(PEOPLE), DANA, BEA, ...OFFICERS];

const accountOf = ({ id, name }: Person) => ({
  tenant: 'host',
  user: `user-${id}`,
  address: `29:${id}`,
  name,
  state: 'approved' as const,
  person: id,
});

const started = async (over: Parameters<typeof startTeams>[0] = {}) => {
  const teams = await startTeams({
    register: { people: EVERYBODY, accounts: EVERYBODY.map(accountOf) },
    ...over,
  });
  for (const person of EVERYBODY) await teams.person(person).says('help');
  return {
    teams,
    cora: teams.person(CORA),
    bea: teams.person(BEA),
    dev: teams.person(DEV),
    mara: teams.person(MARA),
  };
};

const cardOf = ({ cards }: Seen) => (cards[0] ? { card: cards[0] } : {});
const pressedCard = ({ card }: Pressed) => (card ? { card } : {});

/** Once everything is out: the personal chats in which a card with these words was posted, once for each time. */
const reached = async (teams: Teams, words: string): Promise<readonly string[]> => {
  await teams.stop();
  const isIt = (card: Shown | undefined): boolean => JSON.stringify(card ?? {}).includes(words);
  return teams.connector.calls
    .filter(({ method, card }) => method === 'POST' && isIt(card))
    .map(({ conversation }) => conversation.replace('a:29:', ''))
    .sort();
};

const S1 =
  'Data dashboard: request for autumn term 2021 data to be sent to Dana Perry from - Bucks, E Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor & Maidenhead';
const ASKS = 'asks';

describe('a request for a data return', () => {
  for (const typed of [S1, `request ${S1}`])
    it(`in S1’s words reaches exactly the seven who are named [row 32]: ${typed.slice(0, 24)}…`, async () => {
      const { teams, cora } = await started();
      const form = await cora.says(typed);
      expect(said(form)).to.contain('Enter the day it is due');
      expect(JSON.stringify(form.cards))
        .to.contain('"value":"autumn term 2021"')
        .and.to.contain('Dana Perry');
      const preview = await cora.presses(
        'requests.preview',
        { ...valuesOf(form), due: '3 December' },
        cardOf(form),
      );
      expect(told(preview))
        .to.contain('Not sent yet: Core data set, autumn term 2021')
        .and.to.contain('9 officers of 7 local authorities')
        .and.to.contain('Due: 3 December 2026')
        .and.to.contain('Goes to: Dana Perry (SESLIP)');
      const sent = await cora.presses('requests.send', {}, pressedCard(preview));
      expect(told(sent)).to.contain('Sent: Core data set, autumn term 2021');
      const wanted = [MARA, INES, ...OFFICERS].map(({ id }) => id).sort();
      expect(await reached(teams, 'Anybody of')).to.deep.equal(wanted);
      const toDana = teams.connector.calls.filter(
        ({ conversation, text }) => conversation === `a:29:${DANA.id}` && text?.includes(ASKS.slice(0, 3)),
      );
      expect(toDana.map(({ text }) => text).join()).to.contain('The returns come to you');
    });

  it('is sent once, however often Send is pressed, and however often Teams sends the press', async () => {
    const { teams, cora } = await started();
    const preview = await cora.says(
      'request the CME census return for autumn 2026 from all but Slough by 4 December',
    );
    expect(said(preview)).to.contain('Not sent yet').and.to.contain('Nobody to reach');
    const press = () => cora.presses('requests.send', {}, { ...cardOf(preview), id: 'once' });
    const [first, second] = [await press(), await press()];
    expect(told(first)).to.contain('Sent: CME census return');
    // While the first answer is on its way, what Teams sends again is met with silence.
    expect(told(second)).to.be.oneOf(['', told(first)]);
    await cora.presses('requests.send', {}, cardOf(preview));
    const got = await reached(teams, 'Anybody of');
    expect(got)
      .to.deep.equal([...new Set(got)])
      .and.to.include(DEV.id);
  });

  it('asked again adds those who were not asked, and tells nobody twice [row 32]', async () => {
    const { teams, cora, bea } = await started();
    const first = await cora.says(
      'request CME census for autumn 2026 from Kent and Portsmouth by 4 December',
    );
    await cora.presses('requests.send', {}, cardOf(first));
    const second = await bea.says('request CME census for autumn 2026 from Kent and Surrey by 11 December');
    expect(said(second)).to.contain('Already asked for it: Kent').and.to.contain('due 4 December 2026');
    expect(told(await bea.presses('requests.send', {}, cardOf(second)))).to.contain(
      'Kent had been asked by Cora Oakley',
    );
    const third = await cora.says('request CME census for autumn 2026 from Kent by 4 December');
    expect(said(third)).to.contain('Nobody is left to be asked');
    expect(JSON.stringify(third.cards)).to.not.contain('requests.send');
    const got = await reached(teams, 'Anybody of');
    expect(got.filter((id) => id === DEV.id)).to.have.length(1);
    expect(got).to.include(INES.id);
  });

  it('sent by two coordinators at once is one request, and each authority gets one card', async () => {
    const { teams, cora, bea } = await started();
    const words = 'request CME census for autumn 2026 from Kent and Surrey by 4 December';
    const [one, other] = [await cora.says(words), await bea.says(words)];
    const answers = await Promise.all([
      cora.presses('requests.send', {}, cardOf(one)),
      bea.presses('requests.send', {}, cardOf(other)),
    ]);
    const texts = answers.map(told);
    expect(texts.filter((text) => text.startsWith('Sent:'))).to.have.length(1);
    expect(texts.filter((text) => text.includes('so nothing was sent again'))).to.have.length(1);
    const got = await reached(teams, 'Anybody of');
    expect(got).to.deep.equal([DEV.id, INES.id, `MEM-FF52`].sort());
  });

  it('is refused in a group, to members, and with words that could identify a child', async () => {
    const { teams, cora, dev } = await started();
    expect(said(await cora.says('request CME census from all', { in: GROUP }))).to.contain(
      'in your own chat',
    );
    expect(said(await dev.says('request CME census from all'))).to.contain('Only a coordinator');
    const child = await cora.says('request CME census from all; scope: NHS number 943 476 5919');
    expect(said(child)).to.contain('NHS number');
    await teams.stop();
  });
});

/** What the form's inputs hold. */
function valuesOf({ cards }: Seen): Readonly<Record<string, string>> {
  const inputs = (cards[0]?.body ?? []).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), String(value ?? '')]));
}

describe('what a request costs', () => {
  it('is four storage requests at most to send it to nineteen, three to see how far it is', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora } = await started({ open });
    const preview = await cora.says('request the CME census return for autumn 2026 from all by 4 December');
    asked.length = 0;
    await cora.presses('requests.send', {}, cardOf(preview));
    const sent = asked.filter((one) => !one.endsWith('conversations'));
    expect(sent.length, String(sent)).to.be.at.most(4);
    for (const [text, most] of [
      ['position of CME census autumn 2026', 2],
      ['position', 3],
      ['requests', 2],
    ] as const) {
      asked.length = 0;
      await cora.says(text);
      const wire = asked.filter((one) => !one.endsWith('conversations'));
      expect(wire.length, `${text}: ${wire}`).to.be.at.most(most);
    }
    await teams.stop();
  });
});
