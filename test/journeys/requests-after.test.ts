import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { code, NOW, PEOPLE } from '../support/builders.ts';
import {
  ask,
  cardOf,
  drafted,
  keepReturn,
  postedTo,
  pressedCard,
  reached,
  startAsking,
  submitted,
} from '../support/requests-world.ts';
import { counting } from '../support/tables.ts';
import { linksIn } from '../support/teams.ts';
import { referenceIn, said, told } from './shown.ts';

const { dev: DEV, mara: MARA, ines: INES } = PEOPLE;
const GROUP = '19:meeting@thread.v2';
const [KENT, SURREY, READING] = [code('886'), code('936'), code('870')];
const ASKED = 'request CME census for autumn 2026 from Kent, Surrey, Portsmouth and Reading by 27 November';

const begun = async (...over: Parameters<typeof startAsking>) => {
  const world = await startAsking(...over);
  await ask(world.cora, ASKED);
  await keepReturn(world.open, { authority: KENT, ...submitted(12) });
  await keepReturn(world.open, { authority: SURREY, ...drafted(1) });
  return world;
};

describe('how far a request is', () => {
  it('is told by name to the coordinator and the recipient, and in counts to everybody else [row 32]', async () => {
    const world = await startAsking();
    const { teams, cora, dana, mara, open } = world;
    await ask(cora, `${ASKED} to be sent to Dana Perry`);
    await keepReturn(open, { authority: KENT, ...submitted(12) });
    for (const one of [cora, dana])
      expect(said(await one.says('position of the CME census')))
        .to.contain('1 of 4 in. Due 27 November 2026.')
        .and.to.contain('In: 1**\nKent')
        .and.to.contain('Not started: 3**\nSurrey, Portsmouth, Reading');
    for (const place of [{}, { in: GROUP }])
      expect(said(await mara.says('position of the CME census', place)))
        .to.contain('In: 1')
        .and.to.contain('Not started: 3')
        .and.to.not.contain('Surrey');
    await teams.stop();
  });

  it('names nobody in a group unless a coordinator asks for the names there, and says so', async () => {
    const { teams, cora, mara } = await begun();
    expect(said(await cora.says('position', { in: GROUP }))).to.not.contain('Surrey');
    expect(said(await mara.says('who has not returned the CME census', { in: GROUP }))).to.not.contain(
      'Surrey',
    );
    expect(said(await cora.says('who is missing from the CME census', { in: GROUP })))
      .to.contain('Surrey')
      .and.to.contain('since a coordinator or the recipient asked for them');
    await teams.stop();
  });

  it('stays current where it was posted [row 32]', async () => {
    const { teams, cora } = await begun();
    await cora.says('position of the CME census', { in: GROUP });
    const from = teams.connector.calls.length;
    await cora.says('received CME census from Portsmouth');
    await teams.connector.sees(
      ({ method, conversation, card }) =>
        method === 'PUT' && conversation === GROUP && JSON.stringify(card).includes('2 of 4 in'),
    );
    expect(teams.connector.calls.length).to.be.above(from);
    await teams.stop();
  });

  it('tells what is late, and an authority what it owes, which nobody of another one sees', async () => {
    const { teams, cora, ines, dev } = await begun();
    teams.at(new Date('2026-11-30T10:00:00Z'));
    expect(said(await cora.says('position')))
      .to.contain('1 of 4 in, 3 past the due day')
      .and.to.contain('Surrey (late)');
    const owed = await ines.says('what do we owe');
    expect(said(owed))
      .to.contain('What Surrey owes\n1 return is still to come.')
      .and.to.contain('Was due 27 November 2026: draft with 1 of ');
    expect(JSON.stringify(owed.cards)).to.contain('returns.open');
    expect(said(await dev.says('what do we owe'))).to.contain('Nothing is owed. 1 more is in or settled.');
    expect(said(await dev.says('what returns does Surrey owe'))).to.contain('Only officers of Surrey');
    expect(said(await cora.says('what returns does Surrey owe?'))).to.contain('draft with 1 of ');
    expect(said(await ines.says('our returns', { in: GROUP }))).to.contain('in your own chat');
    await teams.stop();
  });
});

describe('a chase', () => {
  it('sends each outstanding authority one message with all that it owes, once [row 32]', async () => {
    const { teams, cora, bea } = await begun();
    await ask(cora, 'request medical needs policies from Kent and Surrey by 30 November');
    const preview = await cora.says('chase');
    expect(said(preview))
      .to.contain('Not sent yet: reminders')
      .and.to.contain('4 local authorities will get one message each')
      .and.to.contain('draft with 1 of ')
      .and.to.contain('Medical needs policy (due 30 November 2026): not started');
    const late = await bea.says('chase');
    const first = await cora.presses('requests.chase', {}, cardOf(preview));
    expect(told(first)).to.contain('Reminded 4 local authorities');
    await cora.presses('requests.chase', {}, cardOf(preview));
    expect(told(await bea.presses('requests.chase', {}, cardOf(late)))).to.contain(
      'Last chased on 23 November 2026 by Cora',
    );
    expect(said(await cora.says('chase CME census')))
      .to.contain('Last chased')
      .and.to.not.contain('policy');
    const got = await reached(teams, 'asks for what is still to come');
    expect(got)
      .to.deep.equal([...new Set(got)])
      .and.to.include.members([DEV.id, INES.id, MARA.id]);
    expect(postedTo(teams, 'Surrey still owes 2 returns')).to.include(INES.id);
  });
});

describe('what a coordinator records about a return', () => {
  it('received another way ends the chase and closes the action that asked for it [row 38]', async () => {
    const { teams, cora } = await startAsking();
    const recorded = said(
      await cora.says('action Kent, Surrey to send their medical needs policies by 30 November'),
    );
    const ref = referenceIn(recorded);
    await ask(cora, `request medical needs policies for ${ref} from Kent, Surrey by 30 November`);
    const received = await cora.says('received medical needs policies from Kent, Slough', { id: 'twice' });
    expect(said(received)).to.contain('Kent: recorded as received.').and.to.contain('Slough was not asked');
    await cora.says('received medical needs policies from Kent, Slough', { id: 'twice' });
    expect(said(await cora.says(`show ${ref}`))).to.match(/Kent.*done|done.*Kent|closed/i);
    expect(said(await cora.says('chase'))).to.not.contain('Kent\n');
    expect(said(await cora.says('received medical needs policies from Kent'))).to.contain(
      'already recorded as received',
    );
    expect(said(await cora.says('not received medical needs policies from Kent'))).to.contain(
      'outstanding again',
    );
    await teams.stop();
  });

  it('not returning needs a reason, and what is in already stays in', async () => {
    const { teams, cora, dev } = await begun();
    expect(said(await cora.says('Surrey is not returning the CME census'))).to.contain('Say why');
    expect(said(await cora.says('Surrey is not returning the CME census: nobody to do it'))).to.contain(
      'Surrey: recorded as not returning.',
    );
    expect(said(await cora.says('Kent will not return the CME census because it is late'))).to.contain(
      'its figures are in already',
    );
    expect(said(await cora.says('position'))).to.contain('Not returning: 1**\nSurrey');
    expect(said(await dev.says('Surrey is not returning the CME census: tired'))).to.contain(
      'Only a coordinator',
    );
    const child = said(await cora.says('Reading is not returning the CME census: NHS number 943 476 5919'));
    expect(child).to.contain('NHS number').and.to.not.contain('943');
    await teams.stop();
  });

  it('more time is given, or what was asked for is granted or refused, and whoever asked is told', async () => {
    const { teams, cora, bea, open } = await begun();
    expect(said(await cora.says('extend Surrey’s CME census to 4 December'))).to.contain(
      'Surrey has until 4 December 2026 for CME census return, autumn term 2026.',
    );
    const asked = { until: undefined, reason: 'the system is down', by: MARA.id, at: NOW.toISOString() };
    const { until: _, ...open_ } = asked;
    await keepReturn(open, { authority: code('851'), extension: { asked: open_ } });
    await keepReturn(open, { authority: READING, extension: { asked: { ...open_, by: PEOPLE.hugh.id } } });
    expect(said(await cora.says('position'))).to.contain('Portsmouth (asks for more time)');
    const data = { v: 1, type: 'cme-census', period: '2026-1', authority: '851' };
    const form = await cora.presses('requests.grant', data);
    expect(told(form)).to.contain('the system is down').and.to.contain('is no day');
    expect(told(await cora.presses('requests.grant', { until: '2 December' }, pressedCard(form)))).to.contain(
      'Portsmouth has until 2 December 2026',
    );
    expect(told(await bea.presses('requests.grant', { ...data, until: '2 December' }))).to.contain(
      'Cora Oakley has given it until 2 December 2026 already',
    );
    expect(told(await bea.presses('requests.refuse', { ...data, authority: READING }))).to.contain(
      'Enter why',
    );
    expect(
      told(
        await bea.presses('requests.refuse', { ...data, authority: READING, reason: 'the report is due' }),
      ),
    ).to.contain('Reading gets no more time');
    expect(
      told(await cora.presses('requests.refuse', { ...data, authority: READING, reason: 'late' })),
    ).to.contain('Bea Second refused it already');
    await teams.stop();
    expect(postedTo(teams, 'Portsmouth has until 2 December 2026')).to.deep.equal([MARA.id]);
    expect(postedTo(teams, 'gets no more time')).to.deep.equal([PEOPLE.hugh.id]);
    expect(postedTo(teams, 'Surrey has until')).to.include(INES.id);
  });
});

describe('what a coordinator changes about a request', () => {
  it('its day, which those who still owe it are told', async () => {
    const { teams, cora } = await begun();
    expect(said(await cora.says('change due of the CME census to 4 December'))).to.contain(
      'is now due 4 December 2026; it was 27 November 2026',
    );
    expect(said(await cora.says('change due of the CME census to 4 December'))).to.contain('already');
    const got = await reached(teams, 'is now due 4 December 2026');
    expect(got).to.include(INES.id).and.to.not.include(DEV.id);
  });

  it('closed, it reminds nobody; withdrawn, those who had begun are told; a repeat is answered the same', async () => {
    const { teams, cora } = await begun();
    const once = said(await cora.says('close request CME census', { id: 'close' }));
    expect(once).to.contain('Closed: CME census return');
    teams.at(new Date('2026-11-23T10:05:00Z'));
    expect(said(await cora.says('close request CME census', { id: 'close' }))).to.contain(
      'Closed: CME census return',
    );
    expect(said(await cora.says('chase'))).to.contain('nobody to chase');
    expect(said(await cora.says('position of CME census autumn 2026'))).to.contain(
      'late returns are still taken',
    );
    expect(said(await cora.says('withdraw request CME census for autumn 2026'))).to.contain('Withdrawn');
    const got = await reached(teams, 'has withdrawn the request');
    expect(got).to.include.members([DEV.id, INES.id]).and.to.not.include(MARA.id);
  });

  it('who may submit for an authority, for this request alone', async () => {
    const { teams, cora } = await begun();
    expect(said(await cora.says('let Mara Swift submit the CME census for Portsmouth'))).to.contain(
      'Mara Swift for Portsmouth may submit CME census return',
    );
    expect(said(await cora.says('let Mara Swift submit for Portsmouth'))).to.contain('already');
    expect(said(await cora.says('let Mara Swift submit for Surrey'))).to.contain('is no officer of Surrey');
    await teams.stop();
  });

  it('how far its figures may be shown, dated, by a coordinator alone [row 35]', async () => {
    const { teams, cora, dana } = await begun();
    const preview = await cora.says('show the CME census figures at the meeting');
    expect(said(preview)).to.contain('The figures of 1 of 4 local authorities');
    await cora.presses('requests.release', {}, cardOf(preview));
    expect(said(await cora.says('show the CME census figures at the meeting'))).to.contain(
      'Cora Oakley released CME census return, autumn term 2026 on 23 November 2026',
    );
    expect(said(await dana.says('share the CME census with members'))).to.contain('Only a coordinator');
    expect(said(await cora.says('position'))).to.contain(
      'Shown at a meeting on 23 November 2026: release 1, 1 of 4',
    );
    await teams.stop();
  });
});

describe('the export of a request', () => {
  it('opens as CSV and Excel for the coordinator and the recipient, and for nobody else', async () => {
    const { teams, cora, dana, mara } = await begun();
    const links = linksIn((await cora.says('export CME census')).cards);
    expect(links.map(({ title }) => title)).to.deep.equal(['Open as Excel', 'Open as CSV']);
    const [xlsx, csv] = await Promise.all(links.map(({ url }) => fetch(url)));
    expect(await csv?.text())
      .to.contain('time_period')
      .and.to.contain('Kent')
      .and.to.contain(',12,');
    expect(
      Buffer.from((await xlsx?.arrayBuffer()) ?? new ArrayBuffer(0))
        .subarray(0, 2)
        .toString(),
    ).to.equal('PK');
    for (const one of [dana, mara])
      expect(said(await one.says('export CME census'))).to.contain('Only a coordinator and the recipient');
    expect(said(await cora.says('export CME census', { in: GROUP }))).to.contain('in your own chat');
    await teams.stop();
  });
});

describe('what asking and looking costs', () => {
  it('is the same for what we owe whatever was asked in ten years before, and four requests at most', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora, ines } = await begun({ open });
    for (let year = 2016; year < 2026; year += 1) {
      await ask(cora, `request CME census for autumn ${year} from Kent, Surrey by 27 November`);
      await cora.says(`close request CME census for autumn ${year}`);
    }
    for (const [who, text, most] of [
      [ines, 'what do we owe', 3],
      [cora, 'position of CME census autumn 2026', 2],
      [cora, 'position', 3],
    ] as const) {
      asked.length = 0;
      expect(said(await who.says(text))).to.contain('CME census return, autumn term 2026');
      const wire = asked.filter((one) => !one.endsWith('conversations'));
      expect(wire.length, `${text}: ${wire}`).to.be.at.most(most);
    }
    await teams.stop();
  });
});
