import { expect } from 'chai';
import { printOfAll } from '../../src/features/returns/print.ts';
import { PEOPLE } from '../support/builders.ts';
import {
  aRequest,
  counts,
  KENT,
  keyOf,
  RAE,
  SUMMER,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { boxesOf, buttonsOf, first, GOOD, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const LAST = aRequest({ period: SUMMER, id: 'REQ-3F7K', state: 'closed' });
const BEFORE = counts({ total: 100, 'with-plan': 30, 'part-time': 12, challenged: 5 });

describe('a return in Teams', () => {
  it('is filled in, checked and submitted, and whoever asked approves it [row 32]', async () => {
    const { teams, dev, rae, of, sentTo } = await startReturns();
    const form = await dev.says('return');
    expect(said(form)).to.contain('Not accessing full entitlement return, autumn term 2026');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(told(checked)).to.contain('4 of 4 filled in');
    const sent = await dev.presses('returns.submit', {}, on(checked));
    expect(told(sent)).to.contain('Submitted').and.contain('version 1, submitted by you');
    const { card, text } = await sentTo(RAE, /Kent: Not accessing/);
    expect(text).to.contain('Version 1, submitted by Dev Patel on 23 November 2026 at 10am');
    expect(text).to.not.contain('40');
    await sentTo(PEOPLE.cora, /Kent: Not accessing/);
    const seen = await rae.presses('returns.look', {}, { card });
    expect(told(seen)).to.contain('With a plan for return to full entitlement: 30');
    const approved = await rae.presses('returns.approve', {}, on(seen));
    expect(told(approved)).to.contain('Approved by Rae Holt');
    expect(buttonsOf(approved.card)).to.not.include('Approve');
    expect((await sentTo(PEOPLE.dev, /Approved: /)).text).to.contain('By Rae Holt');
    expect(await of(aRequest(), KENT)).to.include({ standing: 'approved' });
    await teams.stop();
  });

  it('shows last time’s figures, asks about a change, and is submitted with the note to it [row 31]', async () => {
    const world = await startReturns({ requests: [LAST, aRequest()] });
    const { teams, dev, jo, cora, put, of } = world;
    await put(LAST, KENT, { sent: submittedBy(PEOPLE.dev, BEFORE), standing: 'approved' });
    const form = await dev.says('return not accessing full entitlement for autumn 2026');
    expect(said(form)).to.contain('Last time 100').and.contain('“Last time” is summer term 2026');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(told(checked)).to.contain('To be explained');
    expect(boxesOf(checked.card)).to.have.property('n-change:total', '');
    const bare = await dev.presses('returns.submit', {}, on(checked));
    expect(told(bare)).to.contain('1 query needs a note first').and.contain('Write why.');
    const child = await dev.presses('returns.submit', { 'n-change:total': 'UPN A123456789012' }, on(bare));
    expect(told(child)).to.contain('UPN').and.contain('Take this out.');
    expect(boxesOf(child.card)).to.have.property('n-change:total', 'UPN A123456789012');
    const note = { 'n-change:total': 'Two schools now keep lists.' };
    const kept = await dev.presses('returns.explain', note, on(child));
    expect(told(kept)).to.contain('The notes are saved');
    const other = await jo.says('submit not accessing full entitlement');
    expect(boxesOf(other.cards)).to.have.property('n-change:total', note['n-change:total']);
    await dev.presses('returns.submit', note, on(kept));
    const seen = await cora.says('versions of not accessing full entitlement for Kent');
    const looked = await cora.presses('returns.look', {}, first(seen));
    expect(told(looked)).to.contain('Two schools now keep lists.').and.contain('last time 100');
    expect((await of(aRequest(), KENT))?.sent?.notes).to.deep.equal({
      'change:total': note['n-change:total'],
    });
    await teams.stop();
  });

  it('is not submitted with an error in it, or with something left out, and says which [row 31]', async () => {
    const { teams, dev, of } = await startReturns();
    const form = await dev.says('return');
    const wrong = { 'f-total': '20', 'f-with-plan': '30', 'f-part-time': '', 'f-challenged': '' };
    const checked = await dev.presses('returns.save', { ...wrong, go: 'check' }, first(form));
    expect(told(checked)).to.contain('To be put right').and.contain('Not filled in yet: On a part-time');
    expect(buttonsOf(checked.card)).to.not.include('Submit');
    const forced = await dev.presses('returns.submit', {
      ...keyOf(aRequest()),
      print: printOfAll((await of(aRequest(), KENT))?.draft?.answers ?? {}),
    });
    expect(told(forced)).to.contain('must be put right first');
    expect(await of(aRequest(), KENT)).to.not.have.property('sent');
    await teams.stop();
  });

  it('keeps what was typed where it cannot be read, and names the box', async () => {
    const { teams, dev, of } = await startReturns();
    const form = await dev.says('return');
    const again = await dev.presses('returns.save', { ...GOOD, 'f-total': 'forty', go: 'next' }, first(form));
    expect(told(again)).to.contain('1 box was not saved').and.contain('“forty” is not a number');
    expect(boxesOf(again.card)).to.include({ 'f-total': 'forty', 'f-with-plan': '30' });
    expect((await of(aRequest(), KENT))?.draft?.answers).to.have.keys('with-plan', 'part-time', 'challenged');
    const child = await dev.presses('returns.save', { 'f-total': '943 476 5919', go: 'next' }, on(again));
    expect(told(child)).to.contain('NHS number').and.contain('delete it there');
    await teams.stop();
  });

  it('is sent back with a reason, put right by a colleague, and approved as version 2 [row 32]', async () => {
    const { teams, dev, jo, cora, of, put, sentTo } = await startReturns();
    await put(aRequest(), KENT, {
      sent: submittedBy(PEOPLE.dev, counts({ total: 40, 'with-plan': 30, 'part-time': 12, challenged: 5 })),
      standing: 'submitted',
    });
    const seen = await cora.says('submit not accessing full entitlement for Kent');
    const bare = await cora.presses('returns.back', {}, first(seen));
    expect(told(bare)).to.contain('Say why you send it back.');
    const back = await cora.presses('returns.back', { reason: 'Is the 12 for six weeks?' }, on(bare));
    expect(told(back)).to.contain('Sent back');
    const { card, text } = await sentTo(PEOPLE.dev, /Sent back: /);
    expect(text).to.contain('Cora Oakley asks: Is the 12 for six weeks?');
    const form = await jo.presses('returns.open', {}, { card });
    expect(told(form)).to.contain('It was sent back by Cora Oakley: Is the 12 for six weeks?');
    expect(boxesOf(form.card)).to.include(GOOD);
    await jo.presses('returns.save', { ...GOOD, 'f-part-time': '9', go: 'check' }, on(form));
    const checked = await dev.says('submit not accessing full entitlement');
    expect(told(await dev.presses('returns.submit', {}, first(checked)))).to.contain('version 2');
    const { card: news } = await sentTo(PEOPLE.cora, /Version 2/);
    expect(told(await cora.presses('returns.approve', {}, { card: news }))).to.contain('Approved: version 2');
    expect((await of(aRequest(), KENT))?.sent).to.include({ n: 2 });
    await teams.stop();
  });
});
