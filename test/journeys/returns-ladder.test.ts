import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { PEOPLE } from '../support/builders.ts';
import {
  aRequest,
  counts,
  KENT,
  KIT,
  keyOf,
  PORTSMOUTH,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { boxesOf, buttonsOf, first, GOOD, on } from './returns-shown.ts';
import { linesOf, said, told } from './shown.ts';

const FIGURES = counts({ total: 40, 'with-plan': 30, 'part-time': 12, challenged: 5 });
const SENT = { sent: submittedBy(PEOPLE.dev, FIGURES), standing: 'submitted' } as const;
const AGREEMENT = {
  id: 'seslip',
  title: 'SESLIP data-sharing agreement',
  signed: [{ authority: KENT, from: day('2026-09-01') }],
};

describe('the ladder of a return', () => {
  it('leads from an officer to the lead, who gives it back with a reason and then submits it [row 32]', async () => {
    const { teams, kit, dev, of, sentTo } = await startReturns();
    const form = await kit.says('return');
    const checked = await kit.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(buttonsOf(checked.card)).to.include('Send to lead').and.not.include('Submit');
    const sent = await kit.presses('returns.send-to-lead', {}, on(checked));
    expect(told(sent)).to.contain('Dev Patel can now submit it or give it back');
    const { card } = await sentTo(PEOPLE.dev, /Kit Else asks for this to be submitted/);
    expect(buttonsOf(card)).to.include.members(['Submit', 'Give it back']);
    const bare = await dev.presses('returns.give-back', {}, { card });
    expect(told(bare)).to.contain('Say why you give it back.');
    const back = await dev.presses('returns.give-back', { reason: 'Count Year 11 too' }, on(bare));
    expect(told(back)).to.contain('Kit Else is told why');
    expect((await sentTo(KIT, /Given back/)).text).to.contain('Dev Patel: Count Year 11 too');
    const again = await kit.says('return not accessing full entitlement');
    expect(said(again)).to.contain('Dev Patel gave it back: Count Year 11 too');
    const more = await kit.presses('returns.save', { ...GOOD, 'f-total': '45', go: 'check' }, first(again));
    await kit.presses('returns.send-to-lead', {}, on(more));
    const old = await dev.presses('returns.submit', {}, { card });
    expect(told(old)).to.contain('Kit Else has changed the figures');
    expect(told(await dev.presses('returns.submit', {}, on(old)))).to.contain('version 1');
    expect((await of(aRequest(), KENT))?.sent).to.include({ by: PEOPLE.dev.id });
    expect(await of(aRequest(), KENT)).to.not.have.any.keys('withLead', 'back', 'draft');
    await teams.stop();
  });

  it('has no lead in Portsmouth: who appoints one is said, and the coordinator is told [row 32]', async () => {
    const { teams, mara, cora, of, sentTo } = await startReturns();
    const form = await mara.says('return');
    const checked = await mara.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const sent = await mara.presses('returns.send-to-lead', {}, on(checked));
    expect(told(sent))
      .to.contain('Portsmouth has no lead who uses the bot')
      .and.contain('A coordinator appoints one: make, the person’s name and lead for Portsmouth')
      .and.contain('Cora Oakley has been told');
    const { card } = await sentTo(PEOPLE.cora, /Portsmouth has no lead/);
    const seen = await cora.presses('returns.check', {}, { card });
    expect(buttonsOf(seen.card)).to.include('Submit for Portsmouth');
    expect(told(await cora.presses('returns.submit', {}, on(seen)))).to.contain(
      'by a coordinator for the local authority',
    );
    expect((await of(aRequest(), PORTSMOUTH))?.sent).to.include({ forAuthority: true, by: PEOPLE.cora.id });
    expect((await sentTo(PEOPLE.mara, /Submitted for you/)).text).to.contain('Cora Oakley');
    await teams.stop();
  });

  it('tells the coordinator once a day that a lead is missing, however often anybody presses', async () => {
    const { teams, mara, sentTo } = await startReturns();
    const form = await mara.says('return');
    const checked = await mara.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const press = async () => told(await mara.presses('returns.send-to-lead', {}, on(checked)));
    for (let times = 0; times < 3; times += 1) expect(await press()).to.contain('Cora Oakley has been told');
    teams.at(new Date('2026-11-26T10:00:00Z'));
    expect(await press()).to.contain('Portsmouth has no lead who uses the bot');
    await sentTo(PEOPLE.cora, /Portsmouth has no lead/);
    await teams.stop();
    const cards = teams.connector.calls.filter(
      ({ conversation, card }) =>
        conversation === `a:29:${PEOPLE.cora.id}` && linesOf(card).join().includes('Portsmouth has no lead'),
    );
    expect(cards).to.have.length(2);
  });

  it('is gone along by typed words too: send to lead, and approve with the name of the return', async () => {
    const { teams, kit, dev, cora } = await startReturns();
    const form = await kit.says('return');
    await kit.presses('returns.save', GOOD, first(form));
    const checked = await kit.says('send to lead');
    expect(buttonsOf(checked.cards[0])).to.include('Send to lead');
    expect(said(await dev.says('versions of not accessing full entitlement'))).to.contain(
      'Kent has submitted nothing yet.',
    );
    await dev.presses('returns.submit', {}, first(await dev.says('submit not accessing full entitlement')));
    const seen = await cora.says('approve not accessing full entitlement for Kent');
    expect(told(await cora.presses('returns.approve', {}, first(seen)))).to.contain('Approved: version 1.');
    expect(said(await cora.says('approve Ann Nobody'))).to.contain('waits for you to decide');
    await teams.stop();
  });

  it('lets an officer submit whom the coordinator named for this request', async () => {
    const { teams, mara, of } = await startReturns({
      requests: [aRequest({ submitters: [{ person: PEOPLE.mara.id, authority: PORTSMOUTH }] })],
    });
    const form = await mara.says('return');
    const checked = await mara.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    await mara.presses('returns.submit', {}, on(checked));
    expect((await of(aRequest(), PORTSMOUTH))?.sent).to.include({ by: PEOPLE.mara.id });
    await teams.stop();
  });

  it('turns down an officer’s submit with who may, and anybody else’s figures', async () => {
    const { teams, kit, ines, rae, of } = await startReturns();
    const key = keyOf(aRequest());
    const forced = await kit.presses('returns.submit', { ...key, print: '' });
    expect(told(forced)).to.contain('submitted by its lead (Dev Patel), the lead’s deputy');
    for (const verb of ['returns.open', 'returns.look', 'returns.check', 'returns.versions'])
      expect(told(await ines.presses(verb, key))).to.contain('Only an officer of Kent');
    const save = { ...key, ...GOOD, step: 0, go: 'next', was: {} };
    expect(told(await rae.presses('returns.save', save))).to.contain(
      'Only an officer of Kent or a coordinator',
    );
    expect(told(await kit.presses('returns.approve', { ...key, n: 1 }))).to.contain('Only a coordinator');
    expect(await of(aRequest(), KENT)).to.equal(undefined);
    await teams.stop();
  });

  it('stops where the agreement is not signed, and says why and who changes that [row 36]', async () => {
    const request = aRequest({ agreement: 'seslip' });
    const { teams, mara, cora, dev, of } = await startReturns({
      requests: [request],
      register: { agreements: [AGREEMENT] },
    });
    const form = await cora.says('return not accessing full entitlement for Portsmouth');
    const checked = await cora.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(told(checked))
      .to.contain('Portsmouth has not signed the SESLIP data-sharing agreement')
      .and.contain('signed the agreement: Portsmouth');
    expect(buttonsOf(checked.card)).to.not.include('Submit for Portsmouth');
    const { print } = JSON.parse(
      JSON.stringify(checked.card).match(/\{[^{}]*"print"[^{}]*\}/)?.[0] ?? '{"print":""}',
    );
    const forced = await cora.presses('returns.submit', { ...keyOf(request, PORTSMOUTH), print });
    expect(told(forced)).to.contain('has not signed');
    expect(await of(request, PORTSMOUTH)).to.not.have.property('sent');
    expect(said(await mara.says('submit not accessing full entitlement'))).to.contain('has not signed');
    const kent = await dev.says('return');
    const fine = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(kent));
    expect(told(await dev.presses('returns.submit', {}, on(fine)))).to.contain('version 1');
    await teams.stop();
  });
});

describe('a return that was approved', () => {
  it('stays in: in the position, for who chases and for its authority, also while it is being amended', async () => {
    const { teams, cora, dev, put } = await startReturns();
    await put(aRequest(), KENT, SENT);
    const seen = await cora.presses('returns.look', keyOf(aRequest()));
    await cora.presses('returns.approve', {}, on(seen));
    const isIn = async (): Promise<void> => {
      expect(said(await cora.says('position')))
        .to.contain('1 of 2 in.')
        .and.contain('In: 1');
      expect(said(await cora.says('chase')))
        .to.contain('Portsmouth')
        .and.not.contain('Kent');
      expect(said(await dev.says('what do we owe'))).to.contain(
        'Nothing is owed. 1 return is in or settled.',
      );
    };
    await isIn();
    await dev.says('amend not accessing full entitlement: a slip of the pen');
    await isIn();
    teams.at(new Date('2026-12-10T10:00:00Z'));
    expect(said(await cora.says('position'))).to.contain('1 of 2 in, 1 past the due day');
    await teams.stop();
  });
});

describe('figures of a return', () => {
  const GROUP = '19:meeting@thread.v2';

  it('are shown in a group to nobody, and no form opens there', async () => {
    const { teams, dev, cora, put } = await startReturns();
    await put(aRequest(), KENT, SENT);
    for (const text of [
      'return',
      'submit not accessing full entitlement',
      'versions of not accessing full entitlement',
      'return: total 40',
    ])
      expect(said(await dev.says(text, { in: GROUP }))).to.contain('your own chat');
    for (const verb of ['returns.look', 'returns.open', 'returns.check']) {
      const shown = await cora.presses(verb, keyOf(aRequest()), { in: GROUP });
      expect(told(shown)).to.contain('your own chat').and.not.contain('40');
    }
    await teams.stop();
  });

  it('go to their authority, the coordinators and the recipient, and into no log [row 32]', async () => {
    const { teams, jo, rae, cora, ines, put } = await startReturns();
    const figures = counts({ total: 4096, 'with-plan': 3051, 'part-time': 2777, challenged: 1333 });
    await put(aRequest(), KENT, { sent: submittedBy(PEOPLE.dev, figures), standing: 'submitted' });
    for (const who of [jo, rae, cora])
      expect(told(await who.presses('returns.look', keyOf(aRequest())))).to.contain('4,096');
    expect(said(await ines.says('return not accessing full entitlement for Kent'))).to.not.contain('4,096');
    const form = await jo.says('amend not accessing full entitlement: a slip of the pen');
    await jo.presses('returns.save', { ...boxesOf(form.cards), 'f-total': '4097', go: 'check' }, first(form));
    const logged = teams.lines.join('\n');
    expect(logged).to.contain('returns.save');
    for (const secret of ['4096', '4,096', '4097', 'slip of the pen', 'Dev Patel'])
      expect(logged).to.not.contain(secret);
    await teams.stop();
  });
});
