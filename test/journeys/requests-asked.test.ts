import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import {
  AGREEMENT,
  ask,
  cardOf,
  DANA,
  OFFICERS,
  pressedCard,
  reached,
  startAsking,
} from '../support/requests-world.ts';
import { counting } from '../support/tables.ts';
import type { Seen } from '../support/teams.ts';
import { buttonsOf } from './returns-shown.ts';
import { linesOf, said, told } from './shown.ts';

const { dev: DEV, mara: MARA, ines: INES } = PEOPLE;
const GROUP = '19:meeting@thread.v2';

const S1 =
  'Data dashboard: request for autumn term 2021 data to be sent to Dana Perry from - Bucks, E Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor & Maidenhead';

describe('a request for a data return', () => {
  for (const typed of [S1, `request ${S1}`])
    it(`in S1’s words reaches exactly the seven who are named [row 32]: ${typed.slice(0, 24)}…`, async () => {
      const { teams, cora } = await startAsking();
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
        ({ conversation, text }) => conversation === `a:29:${DANA.id}` && text?.includes('has asked'),
      );
      expect(toDana.map(({ text }) => text).join()).to.contain('The returns come to you');
    });

  it('is sent once, however often Send is pressed, and however often Teams sends the press', async () => {
    const { teams, cora } = await startAsking();
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
    const { teams, cora, bea } = await startAsking();
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
    const { teams, cora, bea } = await startAsking();
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

  it('says who has not signed the agreement before it goes, and to them when it does [row 36]', async () => {
    const { teams, cora } = await startAsking({ register: { agreements: [AGREEMENT] } });
    const preview = await cora.says('request CME census for autumn 2026 from Kent and Surrey by 4 December');
    expect(said(preview))
      .to.contain('Agreement: SESLIP data-sharing agreement')
      .and.to.contain('Not signed up to the agreement, so they can submit nothing until they are: Kent.');
    await cora.presses('requests.send', {}, cardOf(preview));
    expect(await reached(teams, 'Kent has not signed the agreement')).to.deep.equal([DEV.id]);
  });

  it('proposes a census’s own day, and asks for what is left with all that was typed kept [row 30]', async () => {
    const { teams, cora } = await startAsking({ now: new Date('2026-10-10T10:00:00Z') });
    expect(said(await cora.says('request CME census for autumn 2026 from all'))).to.contain(
      'Due: 30 October 2026: 29 days after the census day, 1 October 2026 (assumed)',
    );
    const form = await cora.says(
      'request EHE for autumn 2026 from Kent, Surry by 31 November; scope: day pupils',
    );
    expect(said(form))
      .to.contain('Choose which is meant')
      .and.to.contain('“Surry” may be Surrey')
      .and.to.contain('31 November');
    expect(JSON.stringify(form.cards))
      .to.contain('"value":"day pupils"')
      .and.to.contain('"value":"Kent, Surry"');
    await teams.stop();
  });

  it('of a document or an audit asks as many as will, with its scope on the card [rows 37 and 38]', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, 'request medical needs policies from all but Kent by 30 November');
    const audit = await cora.says(
      'request medical needs audit from as many LAs as possible by 25 November; scope: outreach only',
    );
    expect(said(audit))
      .to.contain('Not sent yet: Medical needs audit')
      .and.to.contain('Required: No: from as many as will')
      .and.to.contain('Not education in hospital, and not in-patients. outreach only');
    await cora.presses('requests.send', {}, cardOf(audit));
    expect(said(await cora.says('requests')))
      .to.contain('2 requests are open')
      .and.to.contain('Medical needs policy')
      .and.to.contain('Asked of 18 local authorities, due 30 November 2026');
    expect(await reached(teams, 'Medical needs policy')).to.not.include(DEV.id);
  });

  it('leads from its own card to asking for more time, where it has a due day', async () => {
    const { teams, cora, dev } = await startAsking();
    await ask(cora, 'request CME census for autumn 2026 from Kent by 4 December');
    await ask(cora, 'request EHE census for autumn 2026 from Kent, no due date');
    await teams.connector.sees(({ card }) => linesOf(card).join().includes('EHE census return'));
    const toDev = teams.connector.calls.filter(({ conversation }) => conversation === `a:29:${DEV.id}`);
    const cardAbout = (words: string) => toDev.find(({ card }) => linesOf(card).join().includes(words))?.card;
    expect(buttonsOf(cardAbout('EHE census return'))).to.not.include('More time');
    const card = cardAbout('CME census return');
    if (!card) throw new Error('a card was sent');
    expect(buttonsOf(card)).to.include('More time');
    const form = await dev.presses('returns.extension-form', {}, { card });
    expect(told(form)).to.contain('More time: CME census return, autumn term 2026');
    const data = { until: '11 December', reason: 'Our system is down' };
    expect(told(await dev.presses('returns.extension', data, pressedCard(form)))).to.contain(
      'asked for more time until 11 December 2026',
    );
    await teams.stop();
  });

  it('is refused in a group, to members, and with words that could identify a child', async () => {
    const { teams, cora, dev } = await startAsking();
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
    const { teams, cora } = await startAsking({ open });
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
